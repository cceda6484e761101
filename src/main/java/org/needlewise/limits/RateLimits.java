package org.needlewise.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Limits on how often something may be done. A limit that was used up refills steadily within one window. */
public final class RateLimits {

    private static final int REMEMBERED = 100_000;

    private final Duration window;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    public RateLimits(Duration window, Clock clock) {
        this.window = window;
        this.time = new Time(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(window)
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** A limit for everyone together. */
    public Bucket total(int limit) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, window))
                .withCustomTimePrecision(time)
                .build();
    }

    /** The limit of one of many. It is forgotten if it is not used for a window: by then it is full again. */
    public Bucket of(String name, int limit) {
        return buckets.get(name, _ -> total(limit));
    }

    private record Time(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
