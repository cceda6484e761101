package org.needlewise.content;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How fast patients read and tap: 180 words per minute, and five seconds for each tap. There is one tap for each card,
 * quick check, statement, and item, and one for choosing what matters most.
 */
final class Pace {

    private static final int WORDS_A_MINUTE = 180;
    private static final Duration TAP = Duration.ofSeconds(5);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    private Pace() {}

    static Duration reading(String... texts) {
        long words = 0;
        for (String text : texts) {
            words += WORD.matcher(text).results().count();
        }
        return Duration.ofMillis(words * 60_000 / WORDS_A_MINUTE);
    }

    static Duration taps(int count) {
        return TAP.multipliedBy(count);
    }

    /** The time shown to patients, in minutes, rounded up. */
    static int minutes(Duration time) {
        return Math.toIntExact(
                Math.ceilDiv(time.toMillis(), Duration.ofMinutes(1).toMillis()));
    }

    static <T> Duration sum(Collection<T> parts, Function<T, Duration> time) {
        return parts.stream().map(time).reduce(Duration.ZERO, Duration::plus);
    }
}
