package org.needlewise.content;

import java.time.Duration;
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

    /** The time to read all options and one explanation. */
    Duration time() {
        Option first = options.getFirst();
        return Pace.reading(question, first.because())
                .plus(Pace.sum(options, option -> Pace.reading(option.text())))
                .plus(Pace.taps(1));
    }
}
