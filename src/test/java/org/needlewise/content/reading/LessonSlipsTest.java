package org.needlewise.content.reading;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Markdown takes for text though its author meant a line of facts, a heading, or a list. */
class LessonSlipsTest extends EditedModule {

    private static final String DAY = "en/lessons/the-day.md";

    @ParameterizedTest
    @MethodSource
    void aSlipIsTold(String file, String from, String to, String told) {
        expect(file, from, to, told.lines());
    }

    static Stream<Arguments> aSlipIsTold() {
        return Stream.of(
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFact: D2",
                        "32: a line 'Facts:', 'Fact: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFakts: D2",
                        "32: a line 'Facts:', 'Fakts: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFACTS: D2",
                        "32: a line 'Facts:', 'FACTS: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFACTS : D2",
                        "32: a line 'Facts:', 'FACTS : D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nfacts: D2",
                        "32: a line 'Facts:', 'facts: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacst: D2",
                        "32: a line 'Facts:', 'Facst: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFcats: D2",
                        "32: a line 'Facts:', 'Fcats: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFactss: D2",
                        "32: a line 'Facts:', 'Factss: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts D2",
                        "32: a line 'Facts:', 'Facts D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts",
                        "32: a line 'Facts:', 'Facts', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts:",
                        "32: a line 'Facts:' that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n**Facts:** D2",
                        "32: a line 'Facts:', '**Facts:** D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n**Facts**: D2",
                        "32: a line 'Facts:', '**Facts**: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n*Facts: D2*",
                        "32: a line 'Facts:', '*Facts: D2*', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n_Facts:_ D2",
                        "32: a line 'Facts:', '_Facts:_ D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n- Facts: D2",
                        "32: a line 'Facts:', '- Facts: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n* Facts: D2",
                        "32: a line 'Facts:', '* Facts: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n> Facts: D2",
                        "32: a line 'Facts:', '> Facts: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n1. Facts: D2",
                        "32: a line 'Facts:', '1. Facts: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n\u00A0Facts: D2",
                        "32: a line 'Facts:', '\u00A0Facts: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts:\u00A0D2",
                        "32: a line 'Facts:' that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts\u00A0: D2",
                        "32: a line 'Facts:', 'Facts\u00A0: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n\u2003Facts: D2",
                        "32: a line 'Facts:' that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts\uFF1AD2",
                        "32: a line 'Facts:', 'Facts\uFF1AD2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n\uFF26\uFF41\uFF43\uFF54\uFF53: D2",
                        "32: a line 'Facts:', '\uFF26\uFF41\uFF43\uFF54\uFF53: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n Facts: D2",
                        "32: a line 'Facts:' that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n    Facts: D2",
                        "32: a line 'Facts:' that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n\tFacts: D2",
                        "32: a line 'Facts:' that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts: D2.",
                        "32: a line 'Facts:' that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts: D2;D1",
                        "32: a line 'Facts:' that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts: D2 D1",
                        "32: a line 'Facts:' that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts: d2",
                        "32: a line 'Facts:' that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts: [D2]",
                        "32: a line 'Facts:' that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts = D2",
                        "32: a line 'Facts:', 'Facts = D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts - D2",
                        "32: a line 'Facts:', 'Facts - D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts; D2",
                        "32: a line 'Facts:', 'Facts; D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n`Facts: D2`",
                        "32: a line 'Facts:', '`Facts: D2`', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n(Facts: D2)",
                        "32: a line 'Facts:', '(Facts: D2)', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n### Facts: D2",
                        "32: a line 'Facts:', '### Facts: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n# Facts: D2",
                        "32: a line 'Facts:', '# Facts: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nHechos: D2",
                        "32: a line 'Facts:', 'Hechos: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nD2",
                        "32: a line 'Facts:', 'D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nD1, D2",
                        "32: a line 'Facts:', 'D1, D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nSource: D2",
                        "32: a line 'Facts:', 'Source: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n\"Facts: D2\"",
                        "32: a line 'Facts:', '\"Facts: D2\"', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts : D2",
                        "32: a line 'Facts:', 'Facts : D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n\u2022Facts: D2",
                        "32: a line 'Facts:', '- Facts: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'.\n32: the line '\u2022Facts: D2' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\nFacts: D2, ",
                        "32: a line 'Facts:' that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n\\Facts: D2",
                        "32: a line 'Facts:', '\\Facts: D2', that cannot be read; expected ids with commas, such as 'Facts: S1, S4'."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done",
                        "31: the card 'You are done' names no facts; expected a line such as 'Facts: S1, S4' below its title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done\n\nFacts: D2",
                        "33: a line 'Facts:' in the text; expected it directly below a '## ' heading."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done Facts: D2",
                        "31: 'Facts:' in the text; expected it directly below a '## ' heading."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "## You are done {Facts: D2}",
                        "31: 'Facts:' in the text; expected it directly below a '## ' heading."),
                arguments(
                        DAY,
                        "It takes 2 to 5 minutes.",
                        "It takes 2 to 5 minutes. Facts: D2",
                        "34: 'Facts:' in the text; expected it directly below a '## ' heading."),
                arguments(
                        DAY,
                        "It takes 2 to 5 minutes.",
                        "It takes 2 to 5 minutes.\nFakts: D2",
                        "35: a line 'Facts:' in the text; expected it directly below a '## ' heading."),
                arguments(
                        DAY,
                        "It takes 2 to 5 minutes.",
                        "It takes 2 to 5 minutes. (Facts: D2)",
                        "34: 'Facts:' in the text; expected it directly below a '## ' heading."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "##You are done\nFacts: D2",
                        "31: '##You are done' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "##\u00A0You are done\nFacts: D2",
                        "31: '##\u00A0You are done' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "##\u2003You are done\nFacts: D2",
                        "31: '##\u2003You are done' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "\uFF03\uFF03 You are done\nFacts: D2",
                        "31: '\uFF03\uFF03 You are done' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "\uFF03\uFF03You are done\nFacts: D2",
                        "31: '\uFF03\uFF03You are done' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "# You are done\nFacts: D2",
                        "31: '# You are done' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "### You are done\nFacts: D2",
                        "31: '### You are done' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "###You are done\nFacts: D2",
                        "31: '###You are done' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "#You are done\nFacts: D2",
                        "31: '#You are done' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "#\u00A0You are done\nFacts: D2",
                        "31: '#\u00A0You are done' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "\\## You are done\nFacts: D2",
                        "31: '\\## You are done' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "**## You are done**\nFacts: D2",
                        "31: '**## You are done**' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "##\tYou are done\nFacts: D2",
                        "31: '## You are done' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "## You are done\nFacts: D2",
                        "    ## You are done\nFacts: D2",
                        "31: '## You are done' is no heading; expected '## ', with an ordinary blank, and the title."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u2022 it is thin\n\u2022 it is new",
                        "26: the line '\u2022 it is thin' looks like a list; expected '- ' in front of each entry.\n27: the line '\u2022 it is new' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u2022\u00A0it is thin\n\u2022\u00A0it is new",
                        "26: the line '\u2022\u00A0it is thin' looks like a list; expected '- ' in front of each entry.\n27: the line '\u2022\u00A0it is new' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u2022\tit is thin",
                        "26: the line '\u2022 it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u00B7 it is thin\n\u00B7 it is new",
                        "26: the line '\u00B7 it is thin' looks like a list; expected '- ' in front of each entry.\n27: the line '\u00B7 it is new' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u2013 it is thin\n\u2013 it is new",
                        "26: the line '\u2013 it is thin' looks like a list; expected '- ' in front of each entry.\n27: the line '\u2013 it is new' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u2014 it is thin",
                        "26: the line '\u2014 it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u25E6 it is thin",
                        "26: the line '\u25E6 it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u25AA it is thin",
                        "26: the line '\u25AA it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u25CF it is thin",
                        "26: the line '\u25CF it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "*it is thin\n*it is new",
                        "26: the line '*it is thin' looks like a list; expected '- ' in front of each entry.\n27: the line '*it is new' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "-it is thin\n-it is new",
                        "26: the line '-it is thin' looks like a list; expected '- ' in front of each entry.\n27: the line '-it is new' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "+it is thin",
                        "26: the line '+it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "-\u00A0it is thin",
                        "26: the line '-\u00A0it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "1)it is thin",
                        "26: the line '1)it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "1.it is thin",
                        "26: the line '1.it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "(1) it is thin",
                        "26: the line '(1) it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "a) it is thin",
                        "26: the line 'a) it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "(a) it is thin",
                        "26: the line '(a) it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "o it is thin",
                        "26: the line 'o it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u2460 it is thin",
                        "26: the line '\u2460 it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u2713 it is thin",
                        "26: the line '\u2713 it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u27A2 it is thin",
                        "26: the line '\u27A2 it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u2192 it is thin",
                        "26: the line '\u2192 it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\uF0B7 it is thin",
                        "26: a character that cannot be seen, U+F0B7 (private use); expected the text without it."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "- \u2022 it is thin",
                        "26: the line '- \u2022 it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "> \u2022 it is thin",
                        "26: the line '> \u2022 it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "It is \u2022 thin \u2022 new",
                        "26: 'card 2 text' contains '\u2022'; expected plain words."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\uFF0D it is thin",
                        "26: the line '\uFF0D it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u2023 it is thin",
                        "26: the line '\u2023 it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "5. it is thin\n6. it is new",
                        "26: a list that starts with 5; expected a list from '1.' on, or sentences."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "| a | b |\n|---|---|",
                        "26: a table; expected a list with '- ', or sentences.\n27: a table; expected a list with '- ', or sentences."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "~~it~~ is thin",
                        "26: 'card 2 text' contains '~~'; expected plain words."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "- [ ] it is thin",
                        "26: 'card 2 text' contains '[ ]'; expected plain words."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "![An ear] (../images/ear.svg)",
                        "26: 'card 2 text' contains '!['; expected plain words."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "it is thin*",
                        "26: 'card 2 text' contains '*'; expected plain words."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u00BB it is thin",
                        "26: the line '\u00BB it is thin' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "i) it is thin\nii) it is new",
                        "26: the line 'i) it is thin' looks like a list; expected '- ' in front of each entry.\n27: the line 'ii) it is new' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "2. It is thin",
                        "26: a list that starts with 2; expected a list from '1.' on, or sentences."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "\u00B7 it",
                        "26: the line '\u00B7 it' looks like a list; expected '- ' in front of each entry."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "It is\n2. thin",
                        "26: 'card 2 text' says the number 2; expected only numbers of its facts (D1).\n27: a number at the start of a line, '2'; expected a list from '1.' on."),
                arguments(
                        DAY,
                        "- it is thin\n- it is *new*",
                        "well-known\n-ish words",
                        "27: the line '-ish words' looks like a list; expected '- ' in front of each entry."));
    }

    @ParameterizedTest
    @MethodSource
    void whatMarkdownUnderstandsIsFine(String file, String from, String to) {
        expect(file, from, to, Stream.of());
    }

    static Stream<Arguments> whatMarkdownUnderstandsIsFine() {
        return Stream.of(
                arguments(DAY, "## You are done\nFacts: D2", "## You are done\nFacts:D2"),
                arguments(DAY, "## You are done\nFacts: D2", "## You are done\nFacts:  D2"),
                arguments(DAY, "## You are done\nFacts: D2", "## You are done\nFacts: D2  "),
                arguments(DAY, "## You are done\nFacts: D2", "## You are done\nFacts: D1,D2"),
                arguments(DAY, "It takes 2 to 5 minutes.", "It takes 2 to 5 minutes.\n\nFact: it is short."),
                arguments(DAY, "It takes 2 to 5 minutes.", "It takes 2 to 5 minutes.\n\nFacts are short."),
                arguments(DAY, "It takes 2 to 5 minutes.", "It takes 2 to 5 minutes.\n\nFace: neck too."),
                arguments(DAY, "## You are done\nFacts: D2", " ## You are done\nFacts: D2"),
                arguments(DAY, "## You are done\nFacts: D2", "##  You are done\nFacts: D2"),
                arguments(DAY, "## You are done\nFacts: D2", "## You are done ##\nFacts: D2"),
                arguments(DAY, "## You are done\nFacts: D2", "## You are done:\nFacts: D2"),
                arguments(DAY, "- it is thin\n- it is *new*", "* it is thin\n* it is new"),
                arguments(DAY, "- it is thin\n- it is *new*", "+ it is thin"),
                arguments(DAY, "- it is thin\n- it is *new*", "*It* is thin"),
                arguments(DAY, "- it is thin\n- it is *new*", "**It** is thin"),
                arguments(DAY, "- it is thin\n- it is *new*", "1. it is thin\n2. it is new"),
                arguments(DAY, "- it is thin\n- it is *new*", "1) it is thin\n2) it is new"),
                arguments(DAY, "- it is thin\n- it is *new*", "1. it is thin\n1. it is new"),
                arguments(DAY, "- it is thin\n- it is *new*", "It is thin\n\u2013 and new."),
                arguments(DAY, "- it is thin\n- it is *new*", "It is thin \u2013 and new."),
                arguments(DAY, "- it is thin\n- it is *new*", "It is thin - and new."),
                arguments(DAY, "- it is thin\n- it is *new*", "A bit e.g. this"),
                arguments(DAY, "- it is thin\n- it is *new*", "e.g. it is thin"),
                arguments(DAY, "- it is thin\n- it is *new*", "a. it is thin"),
                arguments(DAY, "- it is thin\n- it is *new*", "It is thin;\n- it is new"),
                arguments(DAY, "- it is thin\n- it is *new*", "_It_ is thin"),
                arguments(DAY, "- it is thin\n- it is *new*", "So thing"));
    }
}
