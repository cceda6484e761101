package org.needlewise.content.reading;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in lessons. */
class LessonMistakesTest extends EditedModule {

    private static final String DAY = "en/lessons/the-day.md";
    private static final String HOME = "en/lessons/at-home.md";
    private static final String FORMS = "; expected only paragraphs, lists, **strong**, *em* and > call-outs.";

    @ParameterizedTest
    @MethodSource
    void aMistakeIsToldInOneSentence(String file, String from, String to, String told) {
        expect(file, from, to, told.lines());
    }

    static Stream<Arguments> aMistakeIsToldInOneSentence() {
        return Stream.of(
                arguments(DAY, "card: 2", "card: 4", "6: 'card' is 4; expected 1 to 3, a card of this lesson."),
                arguments(
                        DAY,
                        "      correct: true\n",
                        "",
                        "7: no option is correct; expected exactly one with 'correct: true'."),
                arguments(
                        DAY,
                        "    - text: A pen\n",
                        "    - text: A pen\n      correct: true\n",
                        "7: 2 options are correct; expected exactly one with 'correct: true'."),
                arguments(
                        DAY,
                        "---\ntitle",
                        "title",
                        "1: the first line is not '---'; expected '---', then title, facts and check, then '---'."),
                arguments(
                        DAY,
                        "---\n## You",
                        "## You",
                        "1: the second line '---' is missing; expected '---' between the head and the first card."),
                arguments(DAY, "You sit in a chair.", "You <b>sit</b> in a chair.", "19: HTML" + FORMS),
                arguments(
                        DAY,
                        "You sit in a chair.",
                        "<script>alert(1)</script>\n\nYou sit in a chair.",
                        "19: HTML" + FORMS),
                arguments(
                        DAY, "You sit in a chair.", "[You](https://example.org) sit in a chair.", "19: a link" + FORMS),
                arguments(DAY, "You sit in a chair.", "You `sit` in a chair.", "19: code" + FORMS),
                arguments(DAY, "You sit in a chair.", "```\ncode\n```\n\nYou sit in a chair.", "19: code" + FORMS),
                arguments(
                        DAY,
                        "You sit in a chair.",
                        "### More\n\nYou sit in a chair.",
                        "19: a heading other than '## '" + FORMS),
                arguments(DAY, "You sit in a chair.", "***\n\nYou sit in a chair.", "19: a dividing line" + FORMS),
                arguments(
                        DAY,
                        "You sit in a chair.",
                        "Words\n---\n\nYou sit in a chair.",
                        "19: a heading other than '## '" + FORMS),
                arguments(
                        DAY,
                        "## You sit down",
                        "Good day.\n\n## You sit down",
                        "14: a text before the first card; expected '## ' and a title first."),
                arguments(
                        DAY,
                        "## You sit down",
                        "## You **sit** down",
                        "14: the title 'You sit down' has more than words in it; expected plain words."),
                arguments(
                        DAY,
                        "A clean needle makes",
                        "Facts: D1\nA clean needle makes",
                        "24: a line 'Facts:' in the text; expected it directly below a '## ' heading."),
                arguments(
                        DAY,
                        "Facts: D1",
                        "Facts: D1 and D2",
                        "15: a line 'Facts:' that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "Facts: D1",
                        "Facts: D1, H1",
                        "15: 'Facts' names 'H1'; expected a fact from the 'facts' at the top of the lesson."),
                arguments(
                        DAY,
                        "facts: [D1, D2]",
                        "facts: [D1, D2, H2]",
                        "3: 'facts' names 'H2'; expected only facts that a card of the lesson names."),
                arguments(
                        HOME,
                        "\n## Metal\nFacts: A1\n\nTell",
                        "\nTell",
                        "3: 'facts' names 'A1'; expected only facts that a card of the lesson names."),
                arguments(
                        DAY,
                        "It takes 2 to 5 minutes.",
                        "",
                        "31: the card 'You are done' has no text; expected a short text."),
                arguments(
                        DAY,
                        "The light is **good**.",
                        "x ".repeat(3000),
                        "14: the lesson has 6240 characters; expected at most 6000."));
    }
}
