package org.needlewise.content.reading;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in the structure of a file. */
class ShapeMistakesTest extends EditedModule {

    private static final String DAY = "en/lessons/the-day.md";

    @ParameterizedTest
    @MethodSource
    void aMistakeIsToldInOneSentence(String file, String from, String to, String told) {
        expect(file, from, to, told.lines());
    }

    static Stream<Arguments> aMistakeIsToldInOneSentence() {
        return Stream.of(
                arguments(
                        "en/quiz.yaml",
                        "answer: myth",
                        "answer: mith",
                        "3: 'answer' is 'mith'; expected myth or fact. Did you mean 'myth'?"),
                arguments(
                        "en/quiz.yaml",
                        "answer: myth",
                        "answer: maybe",
                        "3: 'answer' is 'maybe'; expected myth or fact."),
                arguments(
                        "en/quiz.yaml",
                        "because: A clean",
                        "becuase: x\n  because: A clean",
                        "4: 'becuase' is not known here; expected id, text, answer, because, lesson, facts, again or allow. Did you mean 'because'?"),
                arguments(
                        "en/quiz.yaml",
                        "  because: A clean needle does.\n",
                        "",
                        "1: 'because' is missing in 'needle'; expected a text (why it is a myth or a fact)."),
                arguments(
                        "en/quiz.yaml", "text: A pen makes the hole.", "text:", "2: 'text' is empty; expected a text."),
                arguments(
                        "en/quiz.yaml", "text: A pen makes the hole.", "text: 5", "2: 'text' is '5'; expected a text."),
                arguments(
                        "en/quiz.yaml",
                        "text: A pen makes the hole.",
                        "text: [A, pen]",
                        "2: 'text' is a list; expected a text."),
                arguments(
                        "en/quiz.yaml",
                        "text: A pen makes the hole.",
                        "text: " + "word".repeat(51),
                        "2: 'text' has 204 characters; expected at most 200."),
                arguments("en/quiz.yaml", "facts: [D1]", "facts: D1", "6: 'facts' is 'D1'; expected a list."),
                arguments("en/quiz.yaml", "facts: [D1]", "facts: []", "6: 'facts' has 0 entries; expected at least 1."),
                arguments(
                        "en/quiz.yaml",
                        "facts: [D1]",
                        "facts: [D1, D1]",
                        "6: 'facts' names 'D1' twice; expected it once."),
                arguments(
                        "en/quiz.yaml",
                        "id: healing",
                        "id: The Healing",
                        "9: 'id' is 'The Healing'; expected a lowercase letter, then lowercase letters, digits, or hyphens, at most 40, such as 'numbing-cream'."),
                arguments(
                        "module.yaml", "version: \"1.0.0\"", "version: 1.0", "3: 'version' is '1.0'; expected a text."),
                arguments(
                        "module.yaml",
                        "last: 2026-05-01",
                        "last: 1 May 2026",
                        "8: 'last' is '1 May 2026'; expected a date as year-month-day, such as 2026-11-22."),
                arguments(
                        "module.yaml",
                        "source: { title: Ear piercing, publisher: The Piercers }",
                        "source: The Piercers",
                        "6: 'source' is 'The Piercers'; expected a group of lines."),
                arguments(
                        DAY,
                        "correct: true",
                        "correct: ja",
                        "7: no option is correct; expected exactly one with 'correct: true'.\n9: 'correct' is 'ja'; expected true or false."),
                arguments(DAY, "card: 2", "card: 0", "6: 'card' is '0'; expected 1 or more."));
    }
}
