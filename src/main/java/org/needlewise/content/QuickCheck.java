package org.needlewise.content;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * The teach-back question that ends a lesson.
 *
 * @param card the index, from 0, of the card that answers the question
 * @param options two to four, exactly one of them correct
 */
public record QuickCheck(String question, int card, List<Option> options) {

    public QuickCheck {
        options = List.copyOf(options);
    }

    /** One option, with its explanation. */
    public record Option(String text, boolean correct, String because) {}

    /** The time to read all options and the longest explanation. */
    Duration time() {
        Duration because = options.stream()
                .map(option -> Pace.reading(option.because()))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        return Pace.reading(question)
                .plus(because)
                .plus(Pace.sum(options, option -> Pace.reading(option.text())))
                .plus(Pace.taps(1));
    }
}
