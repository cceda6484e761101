package org.needlewise.content.reading;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a YAML parser takes for something else than its author meant, or reports far from where it begins. */
class YamlSlipsTest extends EditedModule {

    private static final String QUIZ = "en/quiz.yaml";
    private static final String DAY = "en/lessons/the-day.md";

    @ParameterizedTest
    @MethodSource
    void aSlipIsToldWhereItBegins(String file, String from, String to, String told) {
        expect(file, from, to, told.lines());
    }

    static Stream<Arguments> aSlipIsToldWhereItBegins() {
        return Stream.of(
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: Ask for leaflet #3 and do not stop.",
                        "2: ' #' cuts off the rest of the text, '#3 and do not stop.'; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: Ask for leaflet\t#3 and do not stop.",
                        "2: ' #' cuts off the rest of the text, '#3 and do not stop.'; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: Ask for\n    leaflet #3 and\n    do not stop.",
                        "3: ' #' cuts off the rest of the text; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: Ask for\n    leaflet #3",
                        "3: ' #' cuts off the rest of the text, '#3'; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: Ouch #3",
                        "2: ' #' cuts off the rest of the text, '#3'; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: ouch #3",
                        "2: ' #' cuts off the rest of the text, '#3'; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: #3 is best",
                        "2: ' #' cuts off the rest of the text, '#3 is best'; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: >-\n    Ask for leaflet.\n    # note\n    And more.",
                        "4: a line of the text starts with '#', and patients would see it; expected the comment above the text."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: >-\n    Bring:\n    - a hat\n    - a bag",
                        "4: a list in a text without lists; expected sentences, or one text for each entry.\n5: a list in a text without lists; expected sentences, or one text for each entry."),
                arguments(
                        QUIZ,
                        "text: A needle makes the hole., answer: fact }",
                        "text: A needle #b, answer: fact }",
                        "7: ' #' cuts off the rest of the text of 'again'; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        QUIZ,
                        "text: A needle makes the hole., answer: fact }",
                        "text: A needle, it makes the hole., answer: fact }",
                        "7: a comma cuts off 'it makes the hole.'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A needle makes the hole., answer: fact }",
                        "text:A needle, answer: fact }",
                        "7: no blank after 'text:'; expected 'text: ' and a value."),
                arguments(
                        QUIZ,
                        "text: A needle makes the hole., answer: fact }",
                        "text: \"A needle\" makes, answer: fact }",
                        "7: a quotation mark within the text of 'again'; expected curly quotation marks (\u201C \u201D) within it."),
                arguments(
                        QUIZ,
                        "text: A needle makes the hole., answer: fact }",
                        "text: \"A needle makes, answer: fact }",
                        "7: the quotation mark of 'again' is never closed; expected a closing quotation mark at the end of the text."),
                arguments(
                        QUIZ,
                        "text: A needle makes the hole., answer: fact }",
                        "text: Foo: bar, answer: fact }",
                        "7: a colon inside a text of 'again'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: Foo: bar",
                        "2: a colon inside a text; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: - a",
                        "2: '-' at the start of a text of 'text'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: &a foo",
                        "2: a mark for references, '&a'; expected the text without it."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: *really* good",
                        "2: '*' or '&' at the start of a text; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: **Strong** words",
                        "2: '*' or '&' at the start of a text; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: !tag foo",
                        "2: a type, '!tag'; expected the plain value without '!'."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: !important",
                        "2: a type, '!important'; expected the plain value without '!'."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: @x",
                        "2: a character that cannot stand at the start of a text; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: `x`",
                        "2: a character that cannot stand at the start of a text; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: %x",
                        "2: a character that cannot stand at the start of a text; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: |\n  Foo bar",
                        "3: the text below '|' of 'text' is not indented; expected more blanks in front of each of its lines."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: |\n  Foo bar\n  more",
                        "3: the text below '|' of 'text' is not indented; expected more blanks in front of each of its lines.\n4: the line 'more' has no name; expected a name, a colon and a value, or more blanks in front if it goes on from 'text' in line 2."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: >-\n      Foo bar\n    more",
                        "4: a line that does not line up with the text above; expected the same number of blanks in front."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: > Foo bar",
                        "2: a text that starts with '>'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: >5 days",
                        "2: a text that starts with '>'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: |x|",
                        "2: a text that starts with '|'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: > 5",
                        "2: a text that starts with '>'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: [Note] be careful",
                        "2: words after the brackets of 'text'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: {clinic} will call",
                        "2: words after the brackets of 'text'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: {clinic}",
                        "2: 'text' is a group of lines; expected a text.\n2: '{clinic}' without quotation marks; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: ? foo",
                        "2: '?' at the start of a text of 'text'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: , foo",
                        "2: ',' at the start of a text of 'text'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: } foo",
                        "2: '}' at the start of a text of 'text'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: \"Quoted\" and more",
                        "2: a quotation mark within the text of 'text'; expected curly quotation marks (\u201C \u201D) within it."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: 'it's fine'",
                        "2: an apostrophe within the single quotes of 'text'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: \"He said \"hi\" to me.\"",
                        "2: a quotation mark within the text of 'text'; expected curly quotation marks (\u201C \u201D) within it."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: \"A pen",
                        "2: the quotation mark of 'text' is never closed; expected a closing quotation mark at the end of the text."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: 'A pen",
                        "2: the quotation mark of 'text' is never closed; expected a closing quotation mark at the end of the text."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: A pen\"",
                        "2: a quotation mark at the end and none at the start of 'text'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: \"A pen makes the hole\n  answer: myth\n  because: \"A clean",
                        "2: the quotation mark of 'text' is never closed; expected a closing quotation mark at the end of the text."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text:A pen makes.",
                        "2: no blank after 'text:'; expected 'text: ' and then the value."),
                arguments(
                        QUIZ,
                        "- id: needle",
                        "- id:needle",
                        "1: no blank after 'id:'; expected 'id: ' and then the value."),
                arguments(
                        QUIZ,
                        "- id: needle",
                        "-id: needle",
                        "1: no blank after '-'; expected '- ' in front of an entry."),
                arguments(
                        QUIZ, "- id: needle", "\u2013 id: needle", "1: '\u2013' in front of an entry; expected '- '."),
                arguments(
                        QUIZ, "- id: needle", "\u2022 id: needle", "1: '\u2022' in front of an entry; expected '- '."),
                arguments(QUIZ, "- id: needle", "* id: needle", "1: '*' in front of an entry; expected '- '."),
                arguments(
                        QUIZ,
                        "- id: needle",
                        "-\u00A0id: needle",
                        "1: no blank after '-'; expected '- ' in front of an entry."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text:\u00A0A pen",
                        "2: no blank after 'text:'; expected 'text: ' and then the value."),
                arguments(
                        QUIZ,
                        "  answer: myth",
                        "\u00A0 answer: myth",
                        "3: a blank of another kind in front of the line, such as a no-break space; expected ordinary blanks."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text\uFF1AA pen",
                        "2: a colon of another kind after 'text'; expected an ordinary ':' and a blank."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: A pen makes the hole\nand it is new.",
                        "3: the line 'and it is new.' has no name; expected a name, a colon and a value, or more blanks in front if it goes on from 'text' in line 2."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: A pen makes the hole\n  and it is new.",
                        "3: the line 'and it is new.' has no name; expected a name, a colon and a value, or more blanks in front if it goes on from 'text' in line 2."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: A pen makes the hole\n    and this: it is new.",
                        "3: a colon inside a text of 'text'; expected the text in double quotes."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: \u201CFoo: bar\u201D",
                        "2: curly quotation marks around a text with a colon or a '#'; expected straight quotation marks, \"."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: \"she\\they\"",
                        "2: a backslash inside double quotes, '\\t'; expected the text without it."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: \"a\\u202eb\"",
                        "2: a character that cannot be seen, U+202E (right-to-left override); expected the text without it."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: \"C:\\windows\"",
                        "2: a backslash inside double quotes; expected the text without it."),
                arguments(
                        QUIZ,
                        "text: A pen makes the hole.",
                        "text: true",
                        "2: 'text' is 'true'; expected a text (in double quotes)."),
                arguments(QUIZ, "text: A pen makes the hole.", "text: null", "2: 'text' is empty; expected a text."),
                arguments(
                        QUIZ,
                        "answer: myth",
                        "answer myth",
                        "3: the line 'answer myth' has no name; expected a name, a colon and a value, or more blanks in front if it goes on from 'text' in line 2."),
                arguments(
                        QUIZ,
                        "answer: myth",
                        "answer= myth",
                        "3: the line 'answer= myth' has no name; expected a name, a colon and a value, or more blanks in front if it goes on from 'text' in line 2."),
                arguments(
                        QUIZ,
                        "answer: myth",
                        "answer; myth",
                        "3: the line 'answer; myth' has no name; expected a name, a colon and a value, or more blanks in front if it goes on from 'text' in line 2."),
                arguments(
                        QUIZ,
                        "- id: healing",
                        "---\n- id: healing",
                        "9: a second '---' starts another document; expected one document in a file."),
                arguments(
                        QUIZ,
                        "- id: healing",
                        "...\n- id: healing",
                        "9: a line '...' ends the content; expected the content without it."),
                arguments(
                        QUIZ,
                        "facts: [D1]",
                        "facts: [D1",
                        "6: a bracket that is never closed, or a missing comma; expected ',' or a closing bracket."),
                arguments(
                        DAY,
                        "correct: true",
                        "correct: 'true'",
                        "7: no option is correct; expected exactly one with 'correct: true'.\n9: 'correct' is the text 'true'; expected true without quotation marks."),
                arguments(
                        DAY,
                        "card: 2",
                        "card: \"2\"",
                        "6: 'card' is the text '2'; expected 2 without quotation marks."),
                arguments(
                        DAY,
                        "title: The day",
                        "title: The #1 day",
                        "2: ' #' cuts off the rest of the text, '#1 day'; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        DAY,
                        "title: The day",
                        "title: The day # so",
                        "2: ' #' cuts off the rest of the text, '# so'; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        DAY,
                        "text: A needle",
                        "text: A needle # right",
                        "8: ' #' cuts off the rest of the text, '# right'; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        DAY,
                        "text: A needle",
                        "text:A needle",
                        "8: no blank after 'text:'; expected 'text: ' and then the value."),
                arguments(
                        DAY,
                        "text: A needle",
                        "text: \"A needle",
                        "8: the quotation mark of 'text' is never closed; expected a closing quotation mark at the end of the text."),
                arguments(
                        DAY,
                        "title: The day",
                        "title: true",
                        "2: 'title' is 'true'; expected a text (in double quotes)."),
                arguments(DAY, "card: 2", "card:2", "6: no blank after 'card:'; expected 'card: ' and then the value."),
                arguments(
                        "en/about.yaml",
                        "notice: This is for everyone.",
                        "notice: Take #2. This is for everyone.",
                        "6: ' #' cuts off the rest of the text, '#2. This is for everyone. Ask the studio too.'; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        "en/about.yaml",
                        "alt: An ear",
                        "alt: An ear # so",
                        "5: ' #' cuts off the rest of the text, '# so'; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        "module.yaml",
                        "by: The team",
                        "by: The team # so",
                        "10: ' #' cuts off the rest of the text, '# so'; expected the text in double quotes, or the comment on a line of its own."),
                arguments(
                        "facts.yaml",
                        "- { id: D2, text: \"It takes 2 to 5 minutes.\" }",
                        "- { id: D2, text: It takes 2 to 5 minutes # so }",
                        "3: ' #' cuts off the rest of the text; expected the text in double quotes, or the comment on a line of its own."));
    }

    @ParameterizedTest
    @MethodSource
    void whatYamlMeansAsWrittenIsFine(String file, String from, String to) {
        expect(file, from, to, Stream.of());
    }

    static Stream<Arguments> whatYamlMeansAsWrittenIsFine() {
        return Stream.of(
                arguments(QUIZ, "text: A pen makes the hole.", "text: \"Ask for leaflet #b.\""),
                arguments(QUIZ, "text: A pen makes the hole.", "text: 'Ask for leaflet #b.'"),
                arguments(QUIZ, "text: A pen makes the hole.", "text: >-\n    Ask for leaflet #b.\n    And more."),
                arguments(QUIZ, "text: A pen makes the hole.", "text: |\n    Ask for leaflet #b."),
                arguments(QUIZ, "text: A pen makes the hole.", "text: A pen makes C# things."),
                arguments(
                        QUIZ,
                        "text: A needle makes the hole., answer: fact }",
                        "text: \"A needle: makes #b.\", answer: fact } # so"),
                arguments(QUIZ, "id: needle", "id: needle # the first"),
                arguments(QUIZ, "id: needle", "id: needle #the first"),
                arguments(QUIZ, "answer: myth", "answer: myth   # so"),
                arguments(QUIZ, "facts: [D1]", "facts: [D1] # so"),
                arguments(QUIZ, "facts: [D1]", "facts: # so\n    - D1 # a"),
                arguments(QUIZ, "text: A pen makes the hole.", "text: A pen makes the hole\n    and it is new."),
                arguments(QUIZ, "text: A pen makes the hole.", "text: \"A pen makes the hole\n    and it is new.\""),
                arguments(QUIZ, "text: A pen makes the hole.", "text: \"A pen makes the hole\n  and it is new.\""),
                arguments(QUIZ, "text: A pen makes the hole.", "text: \u201CFoo\u201D bar"),
                arguments(QUIZ, "text: A pen makes the hole.", "text: \"caf\\u00e9\""),
                arguments(QUIZ, "text: A pen makes the hole.", "text: \"a \\\"b\\\" c\""),
                arguments(QUIZ, "text: A pen makes the hole.", "text: \"a\\\n    b\""),
                arguments(QUIZ, "answer: myth", "answer : myth"),
                arguments(QUIZ, "answer: myth", "\"answer\": \"myth\""),
                arguments(QUIZ, "facts: [D1]", "facts:\n  - D1"),
                arguments(DAY, "card: 2", "card: 2 # so"),
                arguments(DAY, "card: 2", "card: 2   #so"),
                arguments(DAY, "text: A needle", "text: \"A needle\n        of steel\""),
                arguments(DAY, "text: A needle", "text: \"A needle\n      of steel\""),
                arguments(QUIZ, "facts: [D1]", "facts: [D1, # so\n    ]"),
                arguments("module.yaml", "version: \"1.0.0\"", "version: \"1.0.0\" # so"),
                arguments("module.yaml", "last: 2026-05-01", "last: 2026-05-01 # so"),
                arguments("en/about.yaml", "src: ../images/ear.svg", "src: ../images/ear.svg # so"));
    }
}
