package org.needlewise.content;

import java.time.Duration;
import java.util.Optional;

/**
 * A sentence such as "I know ...".
 *
 * @param lesson the ID of the lesson that helps, if there is one
 */
public record ReadinessStatement(String id, String text, Optional<String> lesson) {

    Duration time() {
        return Pace.reading(text).plus(Pace.taps(1));
    }
}
