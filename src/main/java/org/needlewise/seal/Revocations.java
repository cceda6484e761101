package org.needlewise.seal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What must not open any more though its seal is whole, until it would have expired by itself.
 *
 * <p>All nodes that share a database know of it, and it outlives a restart. Without a database, this program knows alone,
 * and until it stops.
 */
public class Revocations {

    /** Of some hundred bytes each; beyond it those that are asked for least are forgotten first. */
    private static final int MOST = 100_000;

    private final Cache<String, Instant> known;
    private final Optional<RevocationTable> table;
    private final Clock clock;

    Revocations(Optional<RevocationTable> table, Clock clock) {
        this.table = table;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(ticker(clock))
                .expireAfter(Expiry.<String, Instant>creating((_, until) -> Duration.between(clock.instant(), until)))
                .build();
    }

    /**
     * Lets nothing of this id open any more.
     *
     * @param longest after which all that was ever sealed for it has expired
     */
    public void revoke(String id, Duration longest) {
        Instant now = clock.instant();
        Instant until = now.plus(longest);
        known.put(id, until);
        table.ifPresent(shared -> shared.add(id, until, now));
    }

    public boolean isRevoked(String id) {
        return known.getIfPresent(id) != null
                || table.map(shared -> shared.holds(id, clock.instant())).orElse(false);
    }

    private static Ticker ticker(Clock clock) {
        return () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }
}
