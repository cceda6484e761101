package org.needlewise.journey;

import java.util.HashSet;
import java.util.List;
import org.needlewise.content.QuickCheck;

/**
 * The patient's position in a lesson.
 *
 * @param card the index of the card shown; the number of cards means the quick check
 * @param furthest the furthest index shown so far
 * @param tapped the indexes of the options tapped in the quick check, in the order of the taps
 */
public record LessonProgress(int card, int furthest, List<Integer> tapped) {

    /** The beginning of every lesson. */
    public static final LessonProgress NEW = new LessonProgress(0, 0, List.of());

    public LessonProgress {
        tapped = List.copyOf(tapped);
        if (card < 0 || furthest < card) {
            throw new IllegalArgumentException("card %s, furthest %s".formatted(card, furthest));
        }
        if (new HashSet<>(tapped).size() < tapped.size() || tapped.stream().anyMatch(option -> option < 0)) {
            throw new IllegalArgumentException("options tapped: " + tapped);
        }
    }

    /** Whether the right option was tapped. */
    public boolean checked(QuickCheck check) {
        return tapped.stream()
                .anyMatch(option -> option < check.options().size()
                        && check.options().get(option).correct());
    }

    boolean answered() {
        return !tapped.isEmpty();
    }

    LessonProgress at(int next) {
        return new LessonProgress(next, Math.max(furthest, next), tapped);
    }
}
