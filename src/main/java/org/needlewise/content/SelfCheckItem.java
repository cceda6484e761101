package org.needlewise.content;

import java.time.Duration;

/**
 * Something that may apply to the patient.
 *
 * @param why why it matters
 * @param action what to do if it applies
 */
public record SelfCheckItem(String id, String text, String why, String action) {

    /** Excludes the reason and the advice, which are shown only to those whom the item may concern. */
    Duration time() {
        return Pace.reading(text).plus(Pace.taps(1));
    }
}
