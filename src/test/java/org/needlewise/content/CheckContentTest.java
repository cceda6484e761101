package org.needlewise.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckContentTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aGoodFolderEndsWithZero() {
        SampleContent.in(folder);

        assertThat(check(folder.toString())).isZero();
        assertThat(output()).containsExactly(folder + ": 1 module, 1 language, no mistakes");
    }

    @Test
    void everyMistakeOfEveryModuleIsPrinted() {
        SampleContent.in(folder, "arms").delete("en/quiz.yaml");
        SampleContent.in(folder, "ears").delete("en/terms.yaml");

        assertThat(check(folder.toString())).isOne();
        assertThat(output())
                .containsExactly(
                        folder + "/arms/en/quiz.yaml:1: mistake: the file is missing; expected it in this folder.",
                        folder + "/ears/en/terms.yaml:1: mistake: the file is missing; expected it in this folder.",
                        folder + ": 2 modules, 2 mistakes");
    }

    @Test
    void adviceIsPrintedAndEndsWithZero() {
        SampleContent.in(folder).write(".DS_Store", "");

        assertThat(check(folder.toString())).isZero();
        assertThat(output())
                .containsExactly(
                        folder
                                + "/ears/.DS_Store:1: advice: the file is not known here; expected module.yaml or facts.yaml.",
                        folder + ": 1 module, 1 language, no mistakes, 1 piece of advice");
    }

    @Test
    void allAdviceIsAMistakeToTheStrict() {
        SampleContent.in(folder).write(".DS_Store", "");

        assertThat(check("--strict", folder.toString())).isOne();
        assertThat(output())
                .containsExactly(
                        folder
                                + "/ears/.DS_Store:1: mistake: the file is not known here; expected module.yaml or facts.yaml.",
                        folder + ": 1 module, 1 language, 1 mistake");
    }

    @Test
    void whatAuthorsLetThroughIsPrintedForTheReview() {
        SampleContent.in(folder)
                .edit(
                        "en/questions.yaml",
                        "text: What does it cost?",
                        "text: Is it 20 dollars?\n  allow: { reason: Our price list. }");

        assertThat(check("--strict", folder.toString())).isZero();
        assertThat(output())
                .containsExactly(
                        folder
                                + "/ears/en/questions.yaml:6: allowed: 'text' says the number 20. Reason: Our price list.",
                        folder + ": 1 module, 1 language, no mistakes");
    }

    @Test
    void anEmptyFolderIsAMistake() {
        assertThat(check(folder.toString())).isOne();
        assertThat(output()).containsExactly(folder + ": no module; expected a folder with a module.yaml.");
    }

    @Test
    void aWrongCallEndsWithTwo() {
        assertThat(check("a", "b")).isEqualTo(2);
        assertThat(check("--help")).isEqualTo(2);
        assertThat(check(folder.resolve("none").toString())).isEqualTo(2);
        assertThat(output())
                .containsExactly(
                        "Usage: bin/check-content [--strict] [folder]",
                        "Usage: bin/check-content [--strict] [folder]",
                        folder.resolve("none") + ": there is no such folder");
    }

    private int check(String... arguments) {
        return CheckContent.check(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private List<String> output() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
