package org.needlewise.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.Card;
import org.needlewise.content.Lesson;
import org.needlewise.content.Picture;
import org.needlewise.content.SampleModule;
import org.needlewise.content.Source;
import org.needlewise.content.Term;
import org.needlewise.journey.Change;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.Variant;

class LessonViewTest extends ScreenTest {

    @Test
    void aLessonIsGoneThroughCardByCard() {
        open("learn/what-it-is");

        assertThat(heading()).isEqualTo("What it is: first");
        assertThat(screen())
                .contains("Lesson 1 of 2 · What it is\nCard 1 of 2")
                .contains("You can read this card in a few seconds.");

        tap("Next");

        assertThat(heading()).isEqualTo("What it is: second");
        assertThat(screen()).contains("Lesson 1 of 2 · What it is\nCard 2 of 2");

        tap("Quick check");

        assertThat(heading()).isEqualTo("What did you learn in What it is?");
        assertThat(screen())
                .contains("Lesson 1 of 2 · What it is\nQuick check")
                .doesNotContain("You can read this card");
    }

    @Test
    void aPatientCanGoBackCardByCardToTheLessons() {
        act(new Change.OpenCard("what-it-is", 2));
        open("learn/what-it-is");

        tap("Back");
        assertThat(heading()).isEqualTo("What it is: second");

        tap("Back");
        assertThat(heading()).isEqualTo("What it is: first");

        tap("Back");
        assertThat(address()).isEqualTo("learn");
    }

    @Test
    void dotsShowWhereInTheLessonAPatientIs() {
        open("learn/what-it-is");
        assertThat(dots()).containsExactly("current", "", "");

        tap("Next");
        assertThat(dots()).containsExactly("past", "current", "");

        tap("Quick check");
        assertThat(dots()).containsExactly("past", "past", "current");
    }

    @Test
    void aPictureHasAnAddressThatChangesWithItsContentAndIsToldInWords() {
        open("learn/what-it-is");

        Image picture = find(Image.class).single();

        assertThat(picture.getElement().getAttribute("src")).isEqualTo("pictures/sample/0123456789abcdef/card.svg");
        assertThat(picture.getElement().getAttribute("alt")).isEqualTo("A picture of card");
    }

    @Test
    void aCaptionIsShownToEveryone() {
        Picture picture = new Picture("card.svg", "A picture", "0123456789abcdef").captioned("Day by day");
        offer(Variant.teaching(lesson(new Card("Words", "<p>Words.</p>", "Words.", Optional.of(picture), List.of()))));
        reload();

        open("learn/words");

        assertThat(screen()).contains("Day by day");
    }

    @Test
    void aCardWithoutAPictureShowsNone() {
        offer(Variant.teaching(
                lesson(new Card("Words", "<p>Only words.</p>", "Only words.", Optional.empty(), List.of()))));
        reload();

        open("learn/words");

        assertThat(screen()).contains("Only words.");
        assertThat(find(Image.class).exists()).isFalse();
    }

    @Test
    void aCardThatRestsOnAnotherSourceThanTheFirstSaysSo() {
        Source guide = new Source("guide", "A guide", "A society", Optional.empty(), Optional.of(2024));
        Card card = new Card("Words", "<p>Only words.</p>", "Only words.", Optional.empty(), List.of());
        offer(Variant.teaching(lesson(card.restingOn(List.of(guide)))));
        reload();

        open("learn/words");

        assertThat(screen()).contains("Source: A guide, A society, 2024");
    }

    @Test
    void aCardThatRestsOnTheFirstSourceNeedsNoMark() {
        open("learn/what-it-is");

        assertThat(screen()).doesNotContain("Source:");
    }

    @Test
    void wordsThatMayNeedExplainingAreExplained() {
        Term term = new Term("collagen", "Collagen", "What keeps skin firm.");
        offer(Variant.teaching(
                lesson(new Card("Words", "<p>Collagen.</p>", "Collagen.", Optional.empty(), List.of(term)))));
        reload();

        open("learn/words");

        assertThat(screen()).contains("What do these words mean?").contains("What keeps skin firm.");
    }

    @Test
    void aCardWithoutSuchWordsOffersNoExplanation() {
        open("learn/what-it-is");

        assertThat(screen()).doesNotContain("What do these words mean?");
    }

    @Test
    void aWrongAnswerLeadsToTheCardAndThenIsAskedAgainUntilRight() {
        act(new Change.OpenCard("what-it-is", 2));
        open("learn/what-it-is");
        assertThat(buttons()).doesNotContain("Show me the card");

        options().tap("Something wrong");
        assertThat(options().feedback("Something wrong"))
                .isEqualTo("Many people think so. No. Look at the first card.");

        tap("Show me the card");
        assertThat(heading()).isEqualTo("What it is: first");

        tap("Next");
        tap("Quick check");
        assertThat(options().texts()).containsExactly("Something wrong", "Something right", "Something else");

        options().tap("Something right");
        assertThat(options().feedback("Something right")).isEqualTo("Yes, that is right. Yes. The first card says so.");
        assertThat(buttons()).doesNotContain("Show me the card");
        assertThat(tapped()).containsExactly(0, 1);
    }

    @Test
    void anAnswerThatNamesNoOptionIsIgnored() {
        act(new Change.OpenCard("what-it-is", 2));
        open("learn/what-it-is");

        List.of(-1, 3, Integer.MAX_VALUE, Integer.MIN_VALUE).forEach(options()::send);

        assertThat(tapped()).isEmpty();
    }

    @Test
    void afterTheQuickCheckComesTheNextLessonAndAfterTheLastTheSelfCheck() {
        act(new Change.OpenCard("what-it-is", 2), new Change.OpenCard("the-day", 2));
        open("learn/what-it-is");

        assertThat(isPrimary("Skip")).isFalse();
        options().tap("Something wrong");
        assertThat(isPrimary("Next lesson")).isTrue();
        tap("Next lesson");
        assertThat(address()).isEqualTo("learn/the-day");
        assertThat(heading()).isEqualTo("What did you learn in The day?");

        tap("Skip");
        assertThat(address()).isEqualTo("check-yourself");
    }

    @Test
    void aReloadShowsTheSameCard() {
        open("learn/what-it-is");
        tap("Next");

        reload();

        assertThat(heading()).isEqualTo("What it is: second");
    }

    @Test
    void aPatientWhoCameFromTheQuizFindsTheWayBack() {
        open("learn/what-it-is?back=myth-or-fact");

        tap("Back to: Myth or fact");

        assertThat(address()).isEqualTo("myth-or-fact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nowhere", "learn/the-day", "MYTH_OR_FACT", "//evil.example", "javascript:alert(1)"})
    void aWayBackToNoStepIsIgnored(String back) {
        open("learn/what-it-is?back=" + back);

        assertThat(heading()).isEqualTo("What it is: first");
        assertThat(buttons()).noneMatch(name -> name.startsWith("Back to"));
    }

    private static Lesson lesson(Card card) {
        return new Lesson(
                "words",
                "Words",
                List.of(card),
                SampleModule.create().lessons().getFirst().check());
    }

    private List<Integer> tapped() {
        return journey().lesson(SampleModule.create().lessons().getFirst()).tapped();
    }

    private List<String> dots() {
        return find(Div.class)
                .withClassName("dots")
                .single()
                .getChildren()
                .map(dot -> String.join(" ", dot.getClassNames()))
                .toList();
    }
}
