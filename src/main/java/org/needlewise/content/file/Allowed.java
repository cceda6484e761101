package org.needlewise.content.file;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A verdict word, or a number that no fact carries, that an author has let through, for the review to see.
 *
 * @param line starting at 1
 * @param reason why it is right, in the author's words
 */
public record Allowed(Path file, int line, String found, String reason) implements Comparable<Allowed> {

    private static final Comparator<Allowed> ORDER = Comparator.comparing(Allowed::file)
            .thenComparingInt(Allowed::line)
            .thenComparing(Allowed::found)
            .thenComparing(Allowed::reason);

    public Allowed {
        found = Problem.oneLine(found);
        reason = Problem.oneLine(reason);
    }

    /** The complete message, such as {@code questions.yaml:6: allowed: 'text' says the number 20. Reason: Our prices.} */
    public String message() {
        return "%s:%s: allowed: %s. Reason: %s".formatted(file.toString().replace('\\', '/'), line, found, reason);
    }

    @Override
    public int compareTo(Allowed other) {
        return ORDER.compare(this, other);
    }
}
