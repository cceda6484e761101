package org.needlewise.content.file;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Guesses what an author meant: the only known word with the smallest difference from the written one. */
public final class Nearest {

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

    private Nearest() {}

    /** The nearest known word; empty if none is near, or two are equally near. */
    public static Optional<String> to(String written, Collection<String> known) {
        int limit = Math.max(1, written.length() / 3);
        Optional<String> nearest = Optional.empty();
        int least = limit + 1;
        boolean tied = false;
        for (String word : known) {
            int distance = word.equalsIgnoreCase(written) ? 0 : distance(written, word);
            if (distance == word.length()) {
                continue;
            }
            if (distance < least) {
                nearest = Optional.of(word);
                least = distance;
                tied = false;
            } else if (distance == least) {
                tied = true;
            }
        }
        return tied ? Optional.empty() : nearest;
    }

    /** The number of letters to add, remove, replace, or swap with a neighbor. */
    private static int distance(String left, String right) {
        return DISTANCE.apply(left.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT));
    }
}
