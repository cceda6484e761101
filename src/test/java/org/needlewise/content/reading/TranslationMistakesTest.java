package org.needlewise.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlewise.content.SampleContent;

class TranslationMistakesTest {

    @TempDir
    Path folder;

    SampleContent sample;

    @BeforeEach
    void twoLanguages() {
        sample = SampleContent.in(folder);
        sample.translate();
    }

    @Test
    void aWholeTranslationHasNoMistake() {
        sample.edit("es/lessons/the-day.md", "It takes 2 to 5 minutes.", "Son de 2 a 5 minutos.");

        assertThat(sample.messages()).isEmpty();
    }

    @Test
    void aMissingItemIsTold() {
        sample.edit("es/readiness.yaml", "- { id: sure, text: I feel sure. }\n", "");

        assertThat(sample.messages())
                .containsExactly("ears/es/readiness.yaml:1: the readiness statement 'sure' is missing;"
                        + " expected the same as in the first language.");
    }

    @Test
    void aNewItemIsTold() {
        sample.write("es/readiness.yaml", sample.text("es/readiness.yaml") + "- { id: more, text: I know more. }\n");

        assertThat(sample.messages())
                .containsExactly(
                        "ears/es/readiness.yaml:3: the readiness statement 'more' is not in the first language;"
                                + " expected only what is in both.");
    }

    @Test
    void otherFactsAreTold() {
        sample.edit("es/quiz.yaml", "facts: [D1]", "facts: [D1, D2]");

        assertThat(sample.messages())
                .containsExactly("ears/es/quiz.yaml:6: 'facts' of statement 'needle' has D1, D2;"
                        + " expected D1, as in the first language.");
    }

    @Test
    void anotherPictureOfAnItemIsTold() {
        sample.edit("en/self-check.yaml", "  facts:", "  picture: ../images/ear.svg\n  facts:");

        assertThat(sample.messages())
                .containsExactly("ears/es/self-check.yaml:1: 'picture' of self-check item 'metal' has none;"
                        + " expected ../images/ear.svg, as in the first language.");
    }

    @Test
    void anotherAnswerIsTold() {
        sample.edit(
                "es/quiz.yaml",
                "again: { text: A needle makes the hole., answer: fact }",
                "again: { text: A needle makes the hole., answer: myth }");

        assertThat(sample.messages())
                .containsExactly("ears/es/quiz.yaml:7: 'again.answer' of statement 'needle' has myth;"
                        + " expected fact, as in the first language.");
    }

    @Test
    void anotherNumberIsTold() {
        sample.edit("es/lessons/the-day.md", "It takes 2 to 5 minutes.", "It takes 2 minutes.");

        assertThat(sample.messages())
                .containsExactly("ears/es/lessons/the-day.md:34: 'card 3 text' has the numbers 2;"
                        + " expected 2, 5, as in the first language.");
    }

    @Test
    void anotherPlaceholderIsTold() {
        sample.edit("en/self-check.yaml", "Tell the studio.", "Tell {clinic}.");
        sample.edit("es/self-check.yaml", "Tell the studio.", "Tell {clinica}.");

        assertThat(sample.messages())
                .containsExactly("ears/es/self-check.yaml:4: 'do' has the placeholders {clinica};"
                        + " expected {clinic}, as in the first language.");
    }

    @Test
    void aMissingCardIsTold() {
        sample.edit("es/lessons/the-day.md", "## You are done\nFacts: D2\n\nIt takes 2 to 5 minutes.\n", "");

        assertThat(sample.messages())
                .contains("ears/es/lessons/the-day.md:3: the lesson 'the-day' has no 'Facts' of card 3;"
                        + " expected the same as in the first language.");
    }

    @Test
    void whatIsOnlyMeasuredInEnglishIsNotMeasuredElsewhere() {
        sample.edit("es/self-check.yaml", "Tell the studio.", "Dilo. Dilo. Dilo. Dilo.");

        assertThat(sample.messages()).isEmpty();
    }
}
