package org.needlewise.content;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.needlewise.content.file.Problem;
import org.needlewise.content.file.Words;
import org.needlewise.content.reading.ContentFolder;
import org.needlewise.content.reading.Edition;
import org.needlewise.content.reading.Reading;

/** The content check for authors, as a program of its own. */
public final class CheckContent {

    private static final int WHOLE = 0;
    private static final int MISTAKES = 1;
    private static final int USAGE = 2;

    private CheckContent() {}

    /**
     * Prints every mistake. The exit code is 0 for none, 1 for some, and 2 for wrong arguments.
     *
     * @param arguments the content folder, {@code quizzes} by default
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(check(List.of(arguments), out));
    }

    static int check(List<String> arguments, PrintStream out) {
        Path folder = Path.of(arguments.isEmpty() ? "quizzes" : arguments.getFirst());
        if (arguments.size() > 1 || folder.toString().startsWith("-")) {
            out.println("Usage: bin/check-content [folder]");
            return USAGE;
        }
        if (!Files.isDirectory(folder)) {
            out.println(folder + ": there is no such folder");
            return USAGE;
        }
        // The latest date anywhere on earth, so that today's review is never in the future.
        LocalDate today = LocalDate.now(ZoneOffset.MAX);
        ContentFolder content = new ContentFolder(folder);
        content.skipped()
                .forEach(
                        link -> out.println(
                                link
                                        + " is skipped: it is a link that leads out of the content folder, back to a folder above it, or nowhere"));
        return report(folder, content.readAll(today), out);
    }

    private static int report(Path folder, Map<String, Reading> readings, PrintStream out) {
        List<Problem> problems = readings.values().stream()
                .map(Reading::problems)
                .flatMap(Collection::stream)
                .toList();
        problems.forEach(problem -> out.println(problem.message()));
        if (readings.isEmpty()) {
            out.println(folder + ": no module; expected a folder with a module.yaml.");
        }
        if (readings.isEmpty() || !problems.isEmpty()) {
            return MISTAKES;
        }
        long languages = readings.values().stream()
                .flatMap(reading -> reading.edition().stream())
                .map(Edition::languages)
                .flatMap(Collection::stream)
                .map(LearningModule::language)
                .distinct()
                .count();
        out.println(folder + ": " + Words.count(readings.size(), "module", "modules") + ", "
                + Words.count(languages, "language", "languages") + ", no mistakes");
        return WHOLE;
    }
}
