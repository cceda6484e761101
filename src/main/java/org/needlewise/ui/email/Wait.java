package org.needlewise.ui.email;

import java.time.Duration;

/**
 * A waiting time in a natural unit, rounded up so that it is never too short.
 *
 * @param unit the suffix of its translation key
 * @param count how many of the unit, at least 1
 */
record Wait(String unit, long count) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    static Wait of(Duration time) {
        if (isSaidIn(DAY, time)) {
            return new Wait("days", rounded(time, DAY));
        }
        return isSaidIn(HOUR, time)
                ? new Wait("hours", rounded(time, HOUR))
                : new Wait("minutes", rounded(time, MINUTE));
    }

    /** Whether the time is at least two of the unit, or an exact multiple. */
    private static boolean isSaidIn(Duration unit, Duration time) {
        return time.compareTo(unit.multipliedBy(2)) >= 0 || time.equals(unit);
    }

    private static long rounded(Duration time, Duration unit) {
        return Math.ceilDiv(time.toSeconds(), unit.toSeconds());
    }
}
