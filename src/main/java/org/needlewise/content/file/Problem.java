package org.needlewise.content.file;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * A mistake in a content file, in words for its author.
 *
 * @param line starting at 1
 * @param suggestion what the author probably meant
 */
public record Problem(Path file, int line, String found, String expected, Optional<String> suggestion)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::found)
            .thenComparing(Problem::expected)
            .thenComparing(problem -> problem.suggestion().orElse(""));

    public Problem {
        found = oneLine(found);
        expected = oneLine(expected);
    }

    /** The complete message, such as {@code quiz.yaml:14: 'answer' is 'mith'; expected myth or fact.} */
    public String message() {
        return "%s:%s: %s; expected %s.%s"
                .formatted(
                        file.toString().replace('\\', '/'),
                        line,
                        found,
                        expected,
                        suggestion.map(" Did you mean '%s'?"::formatted).orElse(""));
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return message();
    }

    /** Keeps an author's text from breaking a log line in two. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
    }
}
