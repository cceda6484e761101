package org.needlewise.content.reading;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in references between parts. */
class ReferenceMistakesTest extends EditedModule {

    @ParameterizedTest
    @MethodSource
    void aMistakeIsToldInOneSentence(String file, String from, String to, String told) {
        expect(file, from, to, told.lines());
    }

    static Stream<Arguments> aMistakeIsToldInOneSentence() {
        return Stream.of(
                arguments(
                        "en/quiz.yaml",
                        "lesson: the-day",
                        "lesson: the-dya",
                        "5: 'lesson' names 'the-dya'; expected a lesson of this module. Did you mean 'the-day'?"),
                arguments(
                        "en/quiz.yaml",
                        "facts: [H1]",
                        "facts: [H1, Z9]",
                        "14: 'facts' names 'Z9'; expected a fact of this module."),
                arguments(
                        "en/quiz.yaml",
                        "id: healing",
                        "id: needle",
                        "9: the id 'needle' is given twice (first in line 1); expected another id."),
                arguments(
                        "en/questions.yaml",
                        "self-check: [metal]",
                        "self-check: [medal]",
                        "3: 'self-check' names 'medal'; expected a self-check item of this module. Did you mean 'metal'?"),
                arguments(
                        "en/questions.yaml",
                        "quiz: [needle]",
                        "quiz: [needles]",
                        "3: 'quiz' names 'needles'; expected a statement of this module. Did you mean 'needle'?"),
                arguments(
                        "en/readiness.yaml",
                        "lesson: the-day",
                        "lesson: at-hom",
                        "1: 'lesson' names 'at-hom'; expected a lesson of this module. Did you mean 'at-home'?"),
                arguments(
                        "facts.yaml",
                        "- { id: A1",
                        "- { id: B1, text: Nobody says so. }\n- { id: A1",
                        "6: the fact 'B1' is not used; expected a card or an item that names it."),
                arguments(
                        "facts.yaml",
                        "- { id: A1",
                        "- { id: D1, text: Nobody says so. }\n- { id: A1",
                        "6: the id 'D1' is given twice (first in line 2); expected another id."));
    }
}
