package org.needlewise.content;

import java.time.Duration;
import java.util.Optional;

/**
 * Something that may apply to the patient.
 *
 * @param why why it matters
 * @param action what to do if it applies
 * @param picture a picture for the group of items that this one belongs to
 */
public record SelfCheckItem(String id, String text, String why, String action, Optional<Picture> picture) {

    public SelfCheckItem(String id, String text, String why, String action) {
        this(id, text, why, action, Optional.empty());
    }

    /** Excludes the reason and the advice, which are shown only to those whom the item may concern. */
    Duration time() {
        return Pace.reading(text).plus(Pace.taps(1));
    }
}
