package org.needlewise.content.file;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses what an author meant: the one known word that differs least from the written one. */
public final class Nearest {

    private Nearest() {}

    /** Empty when nothing is near, or when two words are equally near. */
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

    /** Letters to add, drop, change or swap with a neighbour (optimal string alignment). */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
