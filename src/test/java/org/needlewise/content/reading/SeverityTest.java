package org.needlewise.content.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.SampleContent;
import org.needlewise.content.file.Severity;

/** Which problems keep an edit from being shown. */
class SeverityTest {

    private static final String DAY = "en/lessons/the-day.md";
    private static final String LONG_SENTENCE =
            "It is a word and a word and a word and a word and a word and a word and a word.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource
    void anEditWithAdviceIsShown(String file, String from, String to) {
        SampleContent sample = SampleContent.in(folder);

        sample.edit(file, from, to);

        assertThat(sample.read().edition()).isPresent();
        assertThat(sample.read().problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.ADVICE));
    }

    static Stream<Arguments> anEditWithAdviceIsShown() {
        return Stream.of(
                arguments("en/self-check.yaml", "It is worth a word.", LONG_SENTENCE),
                arguments("en/self-check.yaml", "It is worth a word.", "It is one. It is two. It is new. It is old."),
                arguments("en/quiz.yaml", "A clean needle does.", "It is new and red, ".repeat(22) + "so."),
                arguments(
                        DAY,
                        "You sit in a chair.",
                        "Considerable institutional documentation requirements necessitate individual consultation.\n\n"
                                + "Communication facilitates understanding."),
                arguments("en/quiz.yaml", "answer: fact\n  because: It takes", "answer: myth\n  because: It takes"),
                arguments("facts.yaml", "- { id: A1", "- { id: A2, text: More. }\n- { id: A1"),
                arguments("en/lessons/at-home.md", "facts: [H1, H2, A1]", "facts: [H1, H2, A1, D1]"),
                arguments(
                        DAY,
                        "## You are done",
                        "## You rest\nFacts: D1\n\nRest.\n\n## You sit\nFacts: D1\n\nSit.\n\n## You wait\nFacts: D1\n\nWait.\n\n## You are done"));
    }

    @ParameterizedTest
    @MethodSource
    void anEditWithAMistakeIsNot(String file, String from, String to) {
        SampleContent sample = SampleContent.in(folder);

        sample.edit(file, from, to);

        assertThat(sample.read().edition()).isEmpty();
        assertThat(sample.read().mistakes()).isNotEmpty();
    }

    static Stream<Arguments> anEditWithAMistakeIsNot() {
        return Stream.of(
                arguments("en/quiz.yaml", "answer: myth", "answer: mith"),
                arguments("en/quiz.yaml", "lesson: the-day", "lesson: the-dya"),
                arguments("en/quiz.yaml", "facts: [H1]", "facts: [H7]"),
                arguments("en/quiz.yaml", "A clean needle does.", "It is <b>new</b>."),
                arguments("en/quiz.yaml", "A clean needle does.", "It is new. ".repeat(80)),
                arguments("en/about.yaml", "  alt: An ear\n", ""),
                arguments(DAY, "![An ear]", "![]"),
                arguments("images/ear.svg", "<use ", "<script>alert(1)</script><use "),
                arguments("module.yaml", "[en]", "[en, es]"),
                arguments("module.yaml", "next: 2027-05-01", "next: 2028-05-01"),
                arguments("en/self-check.yaml", "do: Tell the studio.", "do: You can't have it."),
                arguments("en/questions.yaml", "What does it cost?", "Is it 20 dollars?"));
    }

    /** What file systems, editors, and programs for shared folders leave behind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "._module.yaml",
                "Thumbs.db",
                "desktop.ini",
                "README.md",
                "module.yaml.bak",
                "facts (1).yaml",
                "en/quiz-conflict.yaml",
                "en/quiz (Ann's conflicted copy 2026-11-30).yaml",
                "en/~$quiz.yaml",
                "en/quiz.yaml.bak",
                "en/quiz.yaml~",
                "en/.quiz.yaml.swp",
                "en/.~lock.quiz.yaml#",
                "en/quiz.yml",
                "en/lessons/.DS_Store",
                "en/lessons/the-day.md.orig",
                "en/lessons/the-day (copy).md",
                "en/old/quiz.yaml",
                "en/lessons/old/the-day.md",
                "images/.DS_Store",
                "images/Thumbs.db",
                "images/~$ear.svg",
                "images/Ear.svg",
                "images/ear (1).svg",
                "images/ear.png",
                "images/old/ear.svg",
                "old/quiz.yaml"
            })
    void aStrayFileIsAdvice(String name) {
        SampleContent sample = SampleContent.in(folder);

        sample.write(name, "\u0000 no content {");

        assertThat(sample.read().edition()).isPresent();
        assertThat(sample.read().advice()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"})
    void aPictureThatNoTextShowsIsAdviceAndNotInUse(String svg) {
        SampleContent sample = SampleContent.in(folder);

        sample.write("images/unused.svg", svg);

        assertThat(sample.messages())
                .hasSizeGreaterThan(1)
                .contains(
                        "ears/images/unused.svg:1: no text shows the picture; expected only pictures that are shown.");
        assertThat(sample.read().edition())
                .hasValueSatisfying(edition -> assertThat(edition.pictures()).containsOnlyKeys("ear.svg"));
    }
}
