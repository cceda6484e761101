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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final String STRICT = "--strict";

    private CheckContent() {}

    /**
     * Prints every mistake, all advice, and what authors have let through. The exit code is 0 for no mistake, 1 for
     * some, and 2 for wrong arguments.
     *
     * @param arguments the content folder, {@code quizzes} by default; after {@code --strict}, advice is a mistake too
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(check(List.of(arguments), out));
    }

    static int check(List<String> arguments, PrintStream out) {
        boolean strict = arguments.contains(STRICT);
        List<String> folders =
                arguments.stream().filter(argument -> !argument.equals(STRICT)).toList();
        Path folder = Path.of(folders.isEmpty() ? "quizzes" : folders.getFirst());
        if (folders.size() > 1 || folder.toString().startsWith("-")) {
            out.println("Usage: bin/check-content [--strict] [folder]");
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
        return report(folder, content.readAll(today), strict, out);
    }

    private static int report(Path folder, Map<String, Reading> readings, boolean strict, PrintStream out) {
        if (readings.isEmpty()) {
            out.println(folder + ": no module; expected a folder with a module.yaml.");
            return MISTAKES;
        }
        List<Problem> problems = readings.values().stream()
                .map(Reading::problems)
                .flatMap(Collection::stream)
                .map(problem -> strict ? problem.asMistake() : problem)
                .toList();
        problems.forEach(problem -> out.println(problem.marked()));
        readings.values().stream()
                .map(Reading::allowed)
                .flatMap(Collection::stream)
                .forEach(allowed -> out.println(allowed.message()));
        out.println(folder + ": " + summary(readings.values(), problems));
        return problems.stream().anyMatch(Problem::isMistake) ? MISTAKES : WHOLE;
    }

    private static String summary(Collection<Reading> readings, List<Problem> problems) {
        long mistakes = problems.stream().filter(Problem::isMistake).count();
        long advice = problems.size() - mistakes;
        long languages = readings.stream()
                .flatMap(reading -> reading.edition().stream())
                .map(Edition::languages)
                .flatMap(Collection::stream)
                .map(LearningModule::language)
                .distinct()
                .count();
        return Stream.of(
                        Words.count(readings.size(), "module", "modules"),
                        languages == 0 ? "" : Words.count(languages, "language", "languages"),
                        mistakes == 0 ? "no mistakes" : Words.count(mistakes, "mistake", "mistakes"),
                        advice == 0 ? "" : Words.count(advice, "piece of advice", "pieces of advice"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
