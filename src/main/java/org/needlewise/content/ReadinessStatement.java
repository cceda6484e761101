package org.needlewise.content;

import java.time.Duration;
import java.util.Optional;

/**
 * A sentence of the kind "I know ...".
 *
 * @param lesson the id of the lesson that helps, where there is one
 */
public record ReadinessStatement(String id, String text, Optional<String> lesson) {

    Duration time() {
        return Pace.reading(text).plus(Pace.taps(1));
    }
}
