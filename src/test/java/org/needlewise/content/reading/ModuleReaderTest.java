package org.needlewise.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.content.Card;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Picture;
import org.needlewise.content.SampleContent;
import org.needlewise.content.Statement.Answer;
import org.needlewise.content.Term;

class ModuleReaderTest {

    @TempDir
    Path folder;

    @Test
    void aGoodFolderBecomesAModule() {
        LearningModule module = SampleContent.in(folder).good();

        assertThat(module.id()).isEqualTo("ears");
        assertThat(module.version()).isEqualTo("1.0.0");
        assertThat(module.language()).isEqualTo(Locale.ENGLISH);
        assertThat(module.about().title()).isEqualTo("Ear piercing");
        assertThat(module.about().call()).extracting("text").containsExactly("It swells.");
        assertThat(module.lessons()).extracting("id").containsExactly("the-day", "at-home");
        assertThat(module.source().publisher()).isEqualTo("The Piercers");
    }

    @Test
    void aCardHasItsTextAsHtmlAndAsWords() {
        Card card = SampleContent.in(folder).good().lessons().getFirst().cards().get(1);

        assertThat(card.title()).isEqualTo("The needle");
        assertThat(card.text())
                .isEqualTo("A clean needle makes the hole:\nit is thin\nit is new\nSay stop if you like.");
        assertThat(card.html().replace("\n", ""))
                .isEqualTo(
                        "<p>A clean needle makes the hole:</p><ul><li>it is thin</li><li>it is <em>new</em></li></ul>"
                                + "<blockquote class=\"callout\"><p>Say stop if you like.</p></blockquote>");
    }

    @Test
    void aPictureIsKeptApartFromItsCard() {
        Card card = SampleContent.in(folder).good().lessons().getFirst().cards().getFirst();

        assertThat(card.html()).doesNotContain("img").startsWith("<p>You sit");
        assertThat(card.picture()).hasValueSatisfying(picture -> {
            assertThat(picture.name()).isEqualTo("ear.svg");
            assertThat(picture.alt()).isEqualTo("An ear");
            assertThat(picture.digest()).matches("[0-9a-f]{12}");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ![An ear](../images/ear.svg)            |
            ![An ear](../images/ear.svg "")         |
            ![An ear](../images/ear.svg "Your ear") | Your ear
            ![An ear](../images/ear.svg 'Your ear') | Your ear
            ![An ear](../images/ear.svg (Your ear)) | Your ear
            """)
    void aPictureMayHaveACaption(String written, @Nullable String caption) {
        SampleContent sample = SampleContent.in(folder);
        sample.edit("en/lessons/the-day.md", "![An ear](../images/ear.svg)", written);

        Card card = sample.good().lessons().getFirst().cards().getFirst();

        assertThat(card.picture().flatMap(Picture::caption)).isEqualTo(Optional.ofNullable(caption));
    }

    @Test
    void aCardKnowsTheWordsOfTheGlossaryThatItUses() {
        LearningModule module = SampleContent.in(folder).good();

        assertThat(module.lessons().getLast().cards())
                .extracting(card -> card.terms().stream().map(Term::id).toList().size())
                .containsExactly(0, 0, 1);
    }

    @Test
    void theFactsLineIsNotShownToPatients() {
        LearningModule module = SampleContent.in(folder).good();

        assertThat(module.lessons())
                .flatExtracting(lesson -> lesson.cards())
                .allSatisfy(card -> assertThat(card.text()).doesNotContain("Facts"));
    }

    @Test
    void theSecondWordingBorrowsTheReasonWhenItHasNone() {
        LearningModule module = SampleContent.in(folder).good();

        assertThat(module.statements().getFirst().again().because()).isEqualTo("A clean needle does.");
        assertThat(module.statements().getFirst().first().answer()).isEqualTo(Answer.MYTH);
        assertThat(module.statements().getFirst().again().answer()).isEqualTo(Answer.FACT);
    }

    @Test
    void aQuestionKnowsWhatItFollowsFrom() {
        LearningModule module = SampleContent.in(folder).good();

        assertThat(module.questions().getFirst().selfCheck()).isEqualTo(Set.of("metal"));
        assertThat(module.questions().getFirst().statements()).isEqualTo(Set.of("needle"));
        assertThat(module.questions().getLast().selfCheck()).isEmpty();
    }

    @Test
    void theCheckLeadsBackToTheCardThatAnswersIt() {
        LearningModule module = SampleContent.in(folder).good();

        assertThat(module.lessons().getFirst().check().card()).isEqualTo(1);
        assertThat(module.lessons().getLast().check().card()).isZero();
    }

    @Test
    void anOverdueReviewIsNoMistake() {
        SampleContent sample = SampleContent.in(folder);

        Reading reading = ModuleReader.read(folder.resolve("ears"), LocalDate.of(2030, 1, 1));

        assertThat(reading.problems()).isEmpty();
        assertThat(sample.good().review().overdueOn(LocalDate.of(2030, 1, 1))).isTrue();
        assertThat(sample.good().review().byClinician()).isFalse();
    }

    @Test
    void aLanguageThatAClinicianHasReadIsKnown() {
        SampleContent sample = SampleContent.in(folder);
        sample.edit("module.yaml", "clinician: []", "clinician: [en]");

        assertThat(sample.good().review().byClinician()).isTrue();
    }

    @Test
    void aFileOfAnotherSystemIsReadAsWell() {
        SampleContent sample = SampleContent.in(folder);
        sample.write("en/quiz.yaml", "\uFEFF" + sample.text("en/quiz.yaml").replace("\n", "\r\n"));
        sample.write(
                "en/lessons/the-day.md",
                "\uFEFF" + sample.text("en/lessons/the-day.md").replace("\n", "\r\n"));

        assertThat(sample.messages()).isEmpty();
    }

    @Test
    void aTranslationIsChosenByLanguageAndElseTheFirstOne() {
        SampleContent sample = SampleContent.in(folder);
        sample.translate();

        Edition edition = sample.read().edition().orElseThrow();

        assertThat(edition.in(Locale.of("es", "MX")).language()).isEqualTo(Locale.of("es"));
        assertThat(edition.in(Locale.of("hi")).language()).isEqualTo(Locale.ENGLISH);
    }
}
