package org.needlewise.content;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A few cards and the quick check at their end. */
public record Lesson(String id, String title, List<Card> cards, QuickCheck check) {

    public Lesson {
        cards = List.copyOf(cards);
    }

    /** The first picture of its cards, if they have any. */
    public Optional<Picture> picture() {
        return cards.stream().flatMap(card -> card.picture().stream()).findFirst();
    }

    public Duration time() {
        return Pace.sum(cards, Card::time).plus(check.time());
    }

    /** {@link #time()} in minutes, rounded up. */
    public int minutes() {
        return Pace.minutes(time());
    }
}
