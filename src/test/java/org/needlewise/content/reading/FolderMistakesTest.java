package org.needlewise.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.content.SampleContent;

class FolderMistakesTest {

    @TempDir
    Path folder;

    SampleContent sample;

    @BeforeEach
    void aGoodModule() {
        sample = SampleContent.in(folder);
    }

    @Test
    void aMissingFileIsTold() {
        sample.delete("en/terms.yaml");

        assertThat(sample.messages())
                .containsExactly("ears/en/terms.yaml:1: the file is missing; expected it in this folder.");
    }

    @Test
    void aFileWithAnotherNameIsSuggestedForTheMissingOne() {
        sample.write("en/quizz.yaml", sample.text("en/quiz.yaml"));
        sample.delete("en/quiz.yaml");

        assertThat(sample.messages())
                .containsExactly(
                        "ears/en/quiz.yaml:1: the file is missing; expected it in this folder."
                                + " Did you mean 'quizz.yaml'?",
                        "ears/en/quizz.yaml:1: the file is not known here; expected about.yaml, quiz.yaml,"
                                + " self-check.yaml, questions.yaml, values.yaml, readiness.yaml or terms.yaml."
                                + " Did you mean 'quiz.yaml'?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en/quiz.yaml           | en/quiz.yaml.txt
            en/quiz.yaml           | en/quiz.yaml.yaml
            en/quiz.yaml           | en/quiz.yaml.bak
            en/quiz.yaml           | en/quiz.yaml~
            en/quiz.yaml           | en/Quiz.yaml
            en/quiz.yaml           | en/QUIZ.YAML
            en/quiz.yaml           | en/quiz.Yaml
            en/quiz.yaml           | en/quiz.yml
            en/quiz.yaml           | en/Quiz.yml.txt
            en/quiz.yaml           | en/quiz.txt
            en/quiz.yaml           | en/quiz
            en/quiz.yaml           | en/quiz (1).yaml
            en/quiz.yaml           | en/quiz - Copy.yaml
            en/quiz.yaml           | en/quiz copy.yaml
            en/quiz.yaml           | en/Copy of quiz.yaml
            en/quiz.yaml           | en/quiz .yaml
            en/self-check.yaml     | en/self_check.yaml
            en/self-check.yaml     | en/Self check.yaml
            en/lessons/the-day.md  | en/lessons/the-day.md.txt
            en/lessons/the-day.md  | en/lessons/The-Day.md
            en/lessons/the-day.md  | en/lessons/the day.md
            en/lessons/the-day.md  | en/lessons/the-day.markdown
            en/lessons/the-day.md  | en/lessons/the-day.txt
            module.yaml            | Module.yaml
            facts.yaml             | facts.yaml.txt
            images/ear.svg         | images/Ear.svg
            images/ear.svg         | images/ear.SVG
            images/ear.svg         | images/ear.svg.svg
            images/ear.svg         | images/ear (2).svg
            """)
    void aFileUnderAChangedNameIsToldAsTheFileThatItWasMeantToBe(String right, String written) {
        String text = sample.text(right);
        sample.delete(right);
        sample.write(written, text);
        String name = right.substring(right.lastIndexOf('/') + 1);

        assertThat(sample.messages())
                .containsExactly("ears/" + written + ":1: the file is not called '" + name
                        + "'; expected that name (rename it to " + name + ").");
    }

    @Test
    void aFolderUnderAnotherNameIsSuggested() throws IOException {
        Files.move(sample.path("en/lessons"), sample.path("en/Lessons"));

        assertThat(sample.messages())
                .contains("ears/en/lessons:1: the folder is missing; expected it in this folder."
                        + " Did you mean 'Lessons'?");
    }

    @Test
    void aLessonThatTheModuleDoesNotNameIsTold() {
        sample.write("en/lessons/at-work.md", "");

        assertThat(sample.messages())
                .containsExactly("ears/en/lessons/at-work.md:1: the file is not known here;"
                        + " expected the-day.md or at-home.md. Did you mean 'at-home.md'?");
    }

    @Test
    void aLessonWithoutAFileIsTold() {
        sample.delete("en/lessons/at-home.md");

        assertThat(sample.messages())
                .containsExactly("ears/en/lessons/at-home.md:1: the file is missing; expected it in this folder.");
    }

    @Test
    void aFolderWithoutAModuleFileIsTold() {
        sample.delete("module.yaml");

        assertThat(sample.messages())
                .containsExactly("ears/module.yaml:1: the file is missing; expected it in this folder.");
    }

    @Test
    void aFolderThatIsNoLanguageIsTold() {
        sample.write("image/ear.svg", "");

        assertThat(sample.messages())
                .containsExactly("ears/module.yaml:4: 'languages' does not name the folder 'image';"
                        + " expected each folder but 'images' to be a language. Did you mean 'images'?");
    }

    @Test
    void allMistakesOfAFileAreToldInTheOrderOfTheirLines() {
        sample.edit("en/quiz.yaml", "facts: [H1]", "facts: [H7]");
        sample.edit("en/quiz.yaml", "answer: myth", "answer: mith");
        sample.edit("en/quiz.yaml", "lesson: the-day", "lesson: the-dya");

        assertThat(sample.messages())
                .containsExactly(
                        "ears/en/quiz.yaml:3: 'answer' is 'mith'; expected myth or fact. Did you mean 'myth'?",
                        "ears/en/quiz.yaml:5: 'lesson' names 'the-dya'; expected a lesson of this module."
                                + " Did you mean 'the-day'?",
                        "ears/en/quiz.yaml:14: 'facts' names 'H7'; expected a fact of this module.");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        sample.write("en/terms.yaml", "# " + "x".repeat(256 * 1024));

        assertThat(sample.messages())
                .containsExactly("ears/en/terms.yaml:1: the file is too large; expected at most 256 KB.");
    }

    @Test
    void aCharacterThatIsNoUtf8IsToldWithItsLine() throws IOException {
        Files.write(sample.path("en/terms.yaml"), "- id: a\n  term: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(sample.messages())
                .containsExactly(
                        "ears/en/terms.yaml:2: a character cannot be read; expected the file to be saved as UTF-8.");
    }

    @Test
    void anEmptyFileIsTold() {
        sample.write("en/quiz.yaml", "# nothing yet\n");

        assertThat(sample.messages())
                .containsExactly("ears/en/quiz.yaml:1: nothing is written here; expected some content.");
    }

    @Test
    void aReferenceThatGrowsWithoutEndIsNotFollowed() {
        sample.write("en/terms.yaml", "- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]\n");

        assertThat(sample.messages())
                .hasSize(4)
                .contains("ears/en/terms.yaml:1: a mark for references, '&a'; expected the text without it.")
                .contains("ears/en/terms.yaml:3: a reference, '*b'; expected the text written out.");
    }

    @Test
    void deepNestingIsStopped() {
        sample.write("en/terms.yaml", "[".repeat(100_000));

        assertThat(sample.messages())
                .containsExactly(
                        "ears/en/terms.yaml:1: lists or groups are nested too deeply; expected at most 20 levels.");
    }

    @Test
    void aLinkOutOfTheModuleIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), sample.text("en/terms.yaml"));
        sample.delete("en/terms.yaml");
        Files.createSymbolicLink(sample.path("en/terms.yaml"), secret);

        assertThat(sample.messages())
                .containsExactly("ears/en/terms.yaml:1: the file is a link to a place outside the module's folder;"
                        + " expected a real file.");
    }

    @Test
    void aPictureThatIsALinkOutOfItsFolderIsNotFollowed() throws IOException {
        sample.write("secret.txt", sample.text("images/ear.svg"));
        sample.delete("images/ear.svg");
        Files.createSymbolicLink(sample.path("images/ear.svg"), sample.path("secret.txt"));

        assertThat(sample.messages())
                .containsExactly(
                        "ears/images/ear.svg:1: the file is a link to a place outside the module's folder;"
                                + " expected a real file.",
                        "ears/secret.txt:1: the file is not known here; expected module.yaml or facts.yaml.");
    }
}
