package org.needlewise.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needlewise.content.file.Problem;
import org.needlewise.content.reading.ContentFolder;
import org.needlewise.content.reading.Reading;

/** The content that is shipped with the program. */
class ShippedContentTest {

    private static final Path FOLDER = Path.of("quizzes");

    // The review's date does not matter here: the test must pass on a machine with any clock.
    private final Map<String, Reading> readings = new ContentFolder(FOLDER).readAll(LocalDate.MAX);

    /** What is shipped takes all advice, as {@code bin/check-content --strict} does. */
    @Test
    void theShippedModulesHaveNoMistakeAndNeedNoAdvice() {
        assertThat(readings).isNotEmpty();
        assertThat(readings.values().stream()
                        .flatMap(reading -> reading.problems().stream())
                        .map(Problem::message))
                .isEmpty();
    }

    @Test
    void theWholeWayTakesTenMinutesAtMost() {
        assertThat(modules())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.time()).isLessThanOrEqualTo(Duration.ofMinutes(10)));
    }

    @Test
    void everyCardNamesItsFactsAndHasAPicture() throws IOException {
        assertThat(modules())
                .flatExtracting(LearningModule::lessons)
                .flatExtracting(Lesson::cards)
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.picture()).isPresent());
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".md")))
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(linesBelowHeadings(file)).allMatch(line -> line.startsWith("Facts: ")));
        }
    }

    private List<LearningModule> modules() {
        return readings.values().stream()
                .flatMap(reading -> reading.edition().stream())
                .flatMap(edition -> edition.languages().stream())
                .toList();
    }

    private static List<String> linesBelowHeadings(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return Stream.iterate(1, index -> index < lines.size(), index -> index + 1)
                    .filter(index -> lines.get(index - 1).startsWith("## "))
                    .map(lines::get)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
