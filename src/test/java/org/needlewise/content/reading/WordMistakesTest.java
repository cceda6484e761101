package org.needlewise.content.reading;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in texts for patients. */
class WordMistakesTest extends EditedModule {

    private static final String DAY = "en/lessons/the-day.md";

    @ParameterizedTest
    @MethodSource
    void aMistakeIsToldInOneSentence(String file, String from, String to, String told) {
        expect(file, from, to, told.lines());
    }

    static Stream<Arguments> aMistakeIsToldInOneSentence() {
        return Stream.of(
                arguments(
                        DAY,
                        "(../images/ear.svg)",
                        "(../images/ear.svg '7 ears')",
                        "17: 'card 1 caption' says the number 7; expected only numbers of its facts (D1)."),
                arguments(
                        DAY,
                        "It takes 2 to 5 minutes.",
                        "It takes 2 to 7 minutes.",
                        "34: 'card 3 text' says the number 7; expected only numbers of its facts (D2)."),
                arguments(
                        DAY,
                        "It takes 2 to 5 minutes.",
                        "It takes seven minutes.",
                        "34: 'card 3 text' says the number 7; expected only numbers of its facts (D2)."),
                arguments(
                        "en/questions.yaml",
                        "What does it cost?",
                        "Is it 20 dollars?",
                        "6: 'text' says the number 20; expected 'facts' to name the fact with this number."),
                arguments(
                        "en/self-check.yaml",
                        "do: Tell the studio.",
                        "do: You can't have it.",
                        "4: 'do' says 'You can't'; expected no verdict, only what to talk about."),
                arguments(
                        "en/self-check.yaml",
                        "do: Tell the studio.",
                        "do: It is not suitable for you.",
                        "4: 'do' says 'not suitable'; expected no verdict, only what to talk about."),
                arguments(
                        "en/self-check.yaml",
                        "why: It is worth a word.",
                        "why: It is <b>worth</b> a word.",
                        "3: 'why' contains '<b>'; expected plain words."),
                arguments(
                        "en/self-check.yaml",
                        "why: It is worth a word.",
                        "why: It is **worth** a word.",
                        "3: 'why' contains '**'; expected plain words."),
                arguments(
                        "en/self-check.yaml",
                        "why: It is worth a word.",
                        "why: It is one. It is two. It is new. It is old.",
                        "3: 'why' has 4 sentences; expected at most 3."),
                arguments(
                        "en/self-check.yaml",
                        "why: It is worth a word.",
                        "why: It is a word and a word and a word and a word and a word and a word and a word.",
                        "3: the sentence 'It is a word and a word and a word and a word and a word and…' has 22 words; expected at most 20."),
                arguments(
                        DAY,
                        "You sit in a chair.",
                        "Considerable institutional documentation requirements necessitate individual consultation.\n\nCommunication facilitates understanding.",
                        "1: the lesson reads at school grade 9.0; expected at most 6.0 (shorter words and sentences)."),
                arguments(
                        DAY,
                        "You sit in a chair.",
                        "Because preparation considerably accelerates everything afterward, remember:\n\n- documents\n- medicines",
                        "1: the lesson reads at school grade 9.8; expected at most 6.0 (shorter words and sentences)."),
                arguments(
                        "en/quiz.yaml",
                        "answer: fact\n  because: It takes",
                        "answer: myth\n  because: It takes",
                        "1: 2 of 2 statements are myths; expected 40 to 60 of a hundred."));
    }
}
