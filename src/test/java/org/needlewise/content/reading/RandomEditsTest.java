package org.needlewise.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlewise.content.SampleContent;

class RandomEditsTest {

    private static final List<String> FILES = List.of(
            "module.yaml",
            "facts.yaml",
            "images/ear.svg",
            "en/about.yaml",
            "en/lessons/the-day.md",
            "en/quiz.yaml",
            "en/self-check.yaml",
            "en/questions.yaml",
            "en/values.yaml",
            "en/readiness.yaml",
            "en/terms.yaml");
    private static final List<String> PIECES = List.of(
            "",
            "\n",
            " ",
            "  ",
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "'",
            "\"",
            "|",
            ">",
            "#",
            "&a ",
            "*a ",
            "!!a ",
            "?",
            "---\n",
            "null",
            "~",
            "-1",
            "1e999",
            ".inf",
            "99999999999999999999",
            "<b>",
            "\u0000",
            "\t",
            "../",
            "## ",
            "Facts: ",
            "![",
            "](",
            "`",
            "***",
            "%",
            "@",
            "\\",
            "0x1F",
            "2026-99-99",
            "ё",
            "\uFEFF");

    @TempDir
    Path folder;

    @Test
    void noEditMakesTheReaderFail() {
        SampleContent sample = SampleContent.in(folder);
        Random random = new Random(7);

        for (int round = 0; round < 300; round++) {
            String file = FILES.get(random.nextInt(FILES.size()));
            String good = sample.text(file);
            sample.write(file, edited(good, random));

            Reading reading = sample.read();

            assertThat(reading.edition().isPresent())
                    .isEqualTo(reading.mistakes().isEmpty());
            assertThat(reading.problems()).allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.message()).doesNotContain("\n").doesNotContain("null;");
            });
            sample.write(file, good);
        }
    }

    private static String edited(String good, Random random) {
        int from = random.nextInt(good.length());
        int to = Math.min(good.length(), from + random.nextInt(12));
        return good.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + good.substring(to);
    }
}
