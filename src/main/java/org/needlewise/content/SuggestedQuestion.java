package org.needlewise.content;

import java.time.Duration;
import java.util.Set;

/**
 * A question that may be worth asking the clinician.
 *
 * @param selfCheck the self-check items that it follows from, by ID
 * @param statements the statements that it follows from if they were missed, by ID
 */
public record SuggestedQuestion(String id, String text, Set<String> selfCheck, Set<String> statements) {

    /** How many suggestions are shown at first. The patient may ask to see the others. */
    public static final int SHOWN_AT_FIRST = 4;

    public SuggestedQuestion {
        selfCheck = Set.copyOf(selfCheck);
        statements = Set.copyOf(statements);
    }

    Duration time() {
        return Pace.reading(text);
    }
}
