package org.needlewise.ui.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Image;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.journey.Change;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.parts.AnswerTiles;
import org.needlewise.ui.parts.AnswerTilesTester;

class SelfCheckViewTest extends ScreenTest {

    private static final List<String> ANSWERS = List.of("Yes", "No", "Not sure", "I would rather talk about it");

    @Test
    void anItemSaysWhyItIsAskedAndWhereTheAnswerGoes() {
        open("check-yourself");

        assertThat(heading()).isEqualTo("Do you have acne?");
        assertThat(screen())
                .contains("Self-check · 1 of 3")
                .contains("Why it matters: acne")
                .contains("What you mark goes on your summary. You decide who sees it.")
                .contains("Your answers stay in this browser until you finish or close it.");
    }

    @Test
    void nothingIsAnsweredBeforeThePatientTaps() {
        open("check-yourself");

        assertThat(ANSWERS).noneMatch(this::isPressed);
        assertThat(screen()).doesNotContain("What you can do");
    }

    @Test
    void noGoesOnAtOnce() {
        open("check-yourself");

        answer("No");

        assertThat(heading()).isEqualTo("Do you have blood thinners?");
        assertThat(ANSWERS).noneMatch(this::isPressed);
        assertThat(journey().selfCheck()).containsExactly(Map.entry("acne", SelfCheckAnswer.NO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes", "Not sure", "I would rather talk about it"})
    void everyOtherAnswerStaysAndSaysWhatToDo(String answer) {
        open("check-yourself");

        answer(answer);

        assertThat(heading()).isEqualTo("Do you have acne?");
        assertThat(screen()).contains("What you can do").contains("Talk about acne.");
        assertThat(ANSWERS).filteredOn(this::isPressed).containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, Integer.MAX_VALUE})
    void anAnswerThatDoesNotExistIsNone(int answer) {
        open("check-yourself");

        tiles().send(answer);

        assertThat(heading()).isEqualTo("Do you have acne?");
        assertThat(journey().selfCheck()).isEmpty();
    }

    @Test
    void anItemCanBeSkipped() {
        open("check-yourself");
        assertThat(isPrimary("Skip")).isFalse();

        tap("Skip");

        assertThat(heading()).isEqualTo("Do you have blood thinners?");
        assertThat(journey().selfCheck()).isEmpty();
    }

    @Test
    void onceAnItemIsAnsweredTheWayOnStandsOut() {
        open("check-yourself");

        answer("Yes");

        assertThat(isPrimary("Next")).isTrue();
        assertThat(buttons()).doesNotContain("Skip");
    }

    @Test
    void anItemShowsThePictureOfItsGroupWhichNeedsNoWords() {
        open("check-yourself");

        Image picture = find(Image.class).single();
        assertThat(picture.getElement().getAttribute("src")).isEqualTo("pictures/sample/0123456789abcdef/skin.svg");
        assertThat(picture.getElement().getAttribute("alt")).isEmpty();

        tap("Skip");
        assertThat(find(Image.class).exists()).isFalse();
    }

    @Test
    void afterTheLastItemWhatWasMarkedIsGatheredAsWhatToTalkAbout() {
        open("check-yourself");

        answer("Yes");
        tap("Next");
        answer("No");
        answer("Not sure");
        tap("Next");

        assertThat(heading()).isEqualTo("What to talk about");
        assertThat(screen())
                .containsSubsequence("Do you have acne?", "Yes", "Talk about acne.")
                .containsSubsequence("Do you have raised scars?", "Not sure", "Talk about raised scars.")
                .doesNotContain("blood thinners");
    }

    @Test
    void whoMarkedNothingIsToldWhatThatMeans() {
        open("check-yourself");

        answer("No");
        answer("No");
        answer("No");

        assertThat(heading()).isEqualTo("Nothing marked");
        assertThat(screen())
                .contains("You answered 3 of 3 questions.")
                .contains("Your provider will still ask about your health.")
                .doesNotContain("does not count as No");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 3 questions have no answer. That does not count as No.
            1 | 2 questions have no answer. That does not count as No.
            2 | 1 question has no answer. That does not count as No.
            """)
    void anItemWithoutAnAnswerIsNotANo(int answered, String told) {
        List.of("acne", "blood", "scars")
                .subList(0, answered)
                .forEach(item -> act(new Change.AnswerItem(item, SelfCheckAnswer.NO)));
        open("check-yourself");

        while (!heading().equals("What to talk about")) {
            tap("Skip");
        }

        assertThat(screen())
                .contains("You answered " + answered + " of 3 questions.")
                .contains(told);
    }

    @Test
    void oneTapMarksAllItemsWithoutAnAnswer() {
        act(new Change.AnswerItem("acne", SelfCheckAnswer.NO));
        open("check-yourself");
        tap("Skip");
        tap("Skip");

        tap("I would rather talk about them");

        assertThat(journey().selfCheck())
                .containsOnly(
                        Map.entry("acne", SelfCheckAnswer.NO),
                        Map.entry("blood", SelfCheckAnswer.DISCUSS),
                        Map.entry("scars", SelfCheckAnswer.DISCUSS));
        assertThat(screen())
                .contains("You answered 3 of 3 questions.")
                .contains("Do you have blood thinners?")
                .doesNotContain("does not count as No");
    }

    @Test
    void theItemsWithoutAnAnswerCanBeAnswered() {
        act(new Change.AnswerItem("acne", SelfCheckAnswer.NO));
        open("check-yourself");
        tap("Skip");
        tap("Skip");

        tap("Answer them");

        assertThat(heading()).isEqualTo("Do you have blood thinners?");
    }

    @Test
    void anAnswerCanBeChangedFromTheGatheredList() {
        answerAll(SelfCheckAnswer.YES);
        open("check-yourself");

        tap("Change your answer: Do you have blood thinners?");
        assertThat(heading()).isEqualTo("Do you have blood thinners?");
        assertThat(isPressed("Yes")).isTrue();

        answer("No");
        assertThat(journey().selfCheck()).containsEntry("blood", SelfCheckAnswer.NO);
        assertThat(heading()).isEqualTo("What to talk about");
        assertThat(screen()).contains("Do you have acne?").doesNotContain("blood thinners");
    }

    @Test
    void aPatientWhoComesBackGoesOnAtTheFirstOpenItem() {
        act(new Change.AnswerItem("acne", SelfCheckAnswer.NO), new Change.AnswerItem("scars", SelfCheckAnswer.YES));

        open("check-yourself");

        assertThat(heading()).isEqualTo("Do you have blood thinners?");
    }

    @Test
    void aPatientWhoAnsweredAllComesBackToTheGatheredList() {
        answerAll(SelfCheckAnswer.DISCUSS);

        open("check-yourself");

        assertThat(heading()).isEqualTo("What to talk about");
    }

    @Test
    void theWayLeadsBackToTheLessonsAndOnToTheQuiz() {
        open("check-yourself");
        tap("Back");
        assertThat(address()).isEqualTo("learn");

        answerAll(SelfCheckAnswer.NO);
        open("check-yourself");
        tap("Myth or fact");
        assertThat(address()).isEqualTo("myth-or-fact");
    }

    private void answerAll(SelfCheckAnswer answer) {
        act(
                new Change.AnswerItem("acne", answer),
                new Change.AnswerItem("blood", answer),
                new Change.AnswerItem("scars", answer));
    }

    private void answer(String answer) {
        tiles().tap(answer);
    }

    private boolean isPressed(String answer) {
        return tiles().pressed().filter(answer::equals).isPresent();
    }

    private AnswerTilesTester tiles() {
        return new AnswerTilesTester(find(AnswerTiles.class).single());
    }
}
