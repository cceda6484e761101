package org.needlewise.content;

import java.time.Duration;
import java.util.List;

/** A few cards and the quick check at their end. */
public record Lesson(String id, String title, List<Card> cards, QuickCheck check) {

    public Lesson {
        cards = List.copyOf(cards);
    }

    public Duration time() {
        return Pace.sum(cards, Card::time).plus(check.time());
    }

    /** {@link #time()} in minutes, rounded up. */
    public int minutes() {
        return Pace.minutes(time());
    }
}
