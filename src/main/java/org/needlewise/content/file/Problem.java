package org.needlewise.content.file;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * A mistake or a piece of advice about a content file, in words for its author.
 *
 * @param line starting at 1
 * @param suggestion what the author probably meant
 */
public record Problem(
        Severity severity, Path file, int line, String found, String expected, Optional<String> suggestion)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::found)
            .thenComparing(Problem::expected)
            .thenComparing(problem -> problem.suggestion().orElse(""))
            .thenComparing(Problem::severity);

    public Problem {
        found = oneLine(found);
        expected = oneLine(expected);
    }

    /** The complete message, such as {@code quiz.yaml:14: 'answer' is 'mith'; expected myth or fact.} */
    public String message() {
        return told("");
    }

    /** The message with its severity, such as {@code quiz.yaml:14: mistake: 'answer' is 'mith'; ...} */
    public String marked() {
        return told(severity.word() + ": ");
    }

    public boolean isMistake() {
        return severity == Severity.MISTAKE;
    }

    /** The same as a mistake, for those who take all advice. */
    public Problem asMistake() {
        return new Problem(Severity.MISTAKE, file, line, found, expected, suggestion);
    }

    private String told(String mark) {
        return "%s:%s: %s%s; expected %s.%s"
                .formatted(
                        file.toString().replace('\\', '/'),
                        line,
                        mark,
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
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
    }
}
