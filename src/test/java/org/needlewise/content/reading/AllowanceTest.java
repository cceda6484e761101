package org.needlewise.content.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.content.SampleContent;
import org.needlewise.content.file.Allowed;

/** Verdict words, and numbers that no fact carries, that an author lets through. */
class AllowanceTest {

    private static final String DAY = "en/lessons/the-day.md";
    private static final String ALLOW = "allow: { reason: Asked for. }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource
    void whatIsAllowedIsShownAndListed(String file, String from, String to, String told) {
        SampleContent sample = SampleContent.in(folder);

        sample.edit(file, from, to);

        assertThat(sample.messages()).isEmpty();
        assertThat(sample.read().allowed())
                .extracting(Allowed::message)
                .containsExactly(folder + "/ears/" + file + ":" + told + " Reason: Asked for.");
    }

    static Stream<Arguments> whatIsAllowedIsShownAndListed() {
        return Stream.of(
                arguments(
                        "en/questions.yaml",
                        "text: What does it cost?",
                        "text: Is it 20 dollars?\n  " + ALLOW,
                        "6: allowed: 'text' says the number 20."),
                arguments(
                        "en/self-check.yaml",
                        "do: Tell the studio.",
                        "do: You can't have it yet.\n  " + ALLOW,
                        "4: allowed: 'do' says 'You can't'."),
                arguments(
                        "en/quiz.yaml",
                        "because: A clean needle does.",
                        "because: It has 7 sides.\n  " + ALLOW,
                        "4: allowed: 'because' says the number 7."),
                arguments(
                        "en/about.yaml",
                        "notice: This is for everyone.",
                        ALLOW + "\nnotice: This is for 9 of us.",
                        "7: allowed: 'notice' says the number 9."),
                arguments(
                        "en/about.yaml",
                        "text: Wait 6 weeks.,",
                        "text: Wait 7 weeks., " + ALLOW + ",",
                        "11: allowed: 'text' says the number 7."),
                arguments(
                        "en/terms.yaml",
                        "meaning: Your body does not like something.",
                        "meaning: You and 9 of us., " + ALLOW,
                        "1: allowed: 'meaning' says the number 9."));
    }

    @Test
    void aNumberIsAllowedInOneCardAndNotInAnother() {
        SampleContent sample = SampleContent.in(folder);
        sample.edit(DAY, "facts: [D1, D2]", "facts: [D1, D2]\nallow: [{ card: 3, reason: Asked for. }]");
        sample.edit(DAY, "It takes 2 to 5 minutes.", "It takes 2 to 7 minutes.");

        assertThat(sample.messages()).isEmpty();

        sample.edit(DAY, "You sit in a chair.", "You sit in 7 chairs.");

        assertThat(sample.messages())
                .containsExactly("ears/" + DAY
                        + ":20: 'card 1 text' says the number 7; expected only numbers of its facts (D1).");
    }

    @Test
    void aNumberIsAllowedInAQuickCheck() {
        SampleContent sample = SampleContent.in(folder);
        sample.edit(DAY, "  question:", "  " + ALLOW + "\n  question:");
        sample.edit(DAY, "because: No, a needle does.", "because: No, a needle does, 9 times.");

        assertThat(sample.messages()).isEmpty();
        assertThat(sample.read().allowed()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    allow: {}             | "reason" is missing; expected a text (why this is right, for the review to read).
                    allow: { reason: "" } | "reason" is empty; expected a text.
                    allow: true           | "allow" is "true"; expected a group of lines.
                    """)
    void theReasonIsRequired(String allow, String told) {
        SampleContent sample = SampleContent.in(folder);
        sample.edit("en/self-check.yaml", "  do: Tell", "  " + allow + "\n  do: Tell");

        assertThat(sample.read().edition()).isEmpty();
        assertThat(sample.read().mistakes())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith(told.replace('"', '\'')));
    }

    @Test
    void anAllowanceThatLetsNothingThroughIsAdvice() {
        SampleContent sample = SampleContent.in(folder);
        sample.edit("en/self-check.yaml", "  do: Tell", "  " + ALLOW + "\n  do: Tell");

        assertThat(sample.read().edition()).isPresent();
        assertThat(sample.messages())
                .containsExactly(
                        "ears/en/self-check.yaml:4: 'allow' lets nothing through; expected it only where a text"
                                + " says a number that no fact carries, or a verdict.");
    }
}
