package org.needlewise.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The schedule for retrying an email: the longer it has waited, the longer the pauses. */
final class RetryDelays {

    /** How long an email is retried. */
    static final Duration IN_ALL = Duration.ofHours(24);

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final int SHARE_OF_WAITING = 2;

    private RetryDelays() {}

    /** The next time to try, at the latest when the time is up; empty after that. */
    static Optional<Instant> next(Instant written, Instant now) {
        Instant end = written.plus(IN_ALL);
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        Duration grown = Duration.between(written, now).dividedBy(SHARE_OF_WAITING);
        Instant next = now.plus(shorter(LONGEST, longer(SHORTEST, grown)));
        return Optional.of(next.isBefore(end) ? next : end);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
