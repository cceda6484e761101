package org.needlewise.content.reading;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in YAML syntax. */
class YamlMistakesTest extends EditedModule {

    @ParameterizedTest
    @MethodSource
    void aMistakeIsToldInOneSentence(String file, String from, String to, String told) {
        expect(file, from, to, told.lines());
    }

    static Stream<Arguments> aMistakeIsToldInOneSentence() {
        return Stream.of(
                arguments(
                        "en/quiz.yaml",
                        "text: A pen makes the hole.",
                        "text: A pen: it makes the hole.",
                        "2: a colon inside a text; expected the text in double quotes."),
                arguments(
                        "en/quiz.yaml",
                        "text: A pen makes the hole.",
                        "text: \"A pen makes the hole.",
                        "2: the quotation mark of 'text' is never closed; expected a closing quotation mark at the end of the text."),
                arguments(
                        "en/quiz.yaml",
                        "facts: [D1]",
                        "facts: [D1",
                        "6: a bracket that is never closed, or a missing comma; expected ',' or a closing bracket."),
                arguments("en/quiz.yaml", "  answer: myth", "\tanswer: myth", "3: a tab; expected blanks."),
                arguments(
                        "en/quiz.yaml",
                        "  answer: myth",
                        " answer: myth",
                        "3: a line that does not line up with the lines above; expected the same number of blanks in front."),
                arguments(
                        "en/quiz.yaml",
                        "answer: myth",
                        "answer: myth\n  answer: fact",
                        "4: 'answer' is given twice (first in line 3); expected it once."),
                arguments(
                        "en/quiz.yaml",
                        "text: A pen",
                        "text: !!javax.script.ScriptEngineManager A pen",
                        "2: a type, 'tag:yaml.org,2002:javax.script.ScriptEngineManager'; expected the plain value without '!'."),
                arguments(
                        "en/quiz.yaml",
                        "text: A pen",
                        "text: &pen A pen",
                        "2: a mark for references, '&pen'; expected the text without it."));
    }
}
