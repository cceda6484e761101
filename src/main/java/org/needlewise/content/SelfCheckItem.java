package org.needlewise.content;

import java.time.Duration;

/**
 * Something that may apply to the patient.
 *
 * @param why why it matters
 * @param action what to do when it applies
 */
public record SelfCheckItem(String id, String text, String why, String action) {

    /** The reason and the advice stand behind the item, for those whom it concerns; they do not count. */
    Duration time() {
        return Pace.reading(text).plus(Pace.taps(1));
    }
}
