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
 * IDs whose sealed content must no longer open, until it would have expired anyway.
 *
 * <p>Nodes that share a database share the revocations, which survive a restart. Without a database, they are kept only
 * by this node and until it stops.
 */
public class Revocations {

    /** A few hundred bytes each. Beyond this, the least used ones are evicted first. */
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
     * Makes everything sealed for this ID unusable.
     *
     * @param longest the time after which all of it has expired
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
