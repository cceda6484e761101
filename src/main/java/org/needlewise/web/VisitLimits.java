package org.needlewise.web;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import org.needlewise.limits.RateLimits;

/** Limits how many visits are open and how many may begin, in total and for each device. */
final class VisitLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final LoadSettings settings;
    private final Semaphore free;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final RateLimits arrivals;
    private final LongAdder refused = new LongAdder();

    VisitLimits(LoadSettings settings, Clock clock) {
        this.settings = settings;
        this.free = new Semaphore(settings.sessions());
        this.arrivals = new RateLimits(MINUTE, clock);
    }

    /** An admission for one more visit; empty if the device has or began too many, or the program is full. */
    Optional<Admission> take(String device) {
        Bucket begun = arrivals.of(device, settings.arrivalsPerDevice());
        if (begun.tryConsume(1)) {
            if (occupy(device)) {
                return Optional.of(new Admission(device, begun));
            }
            begun.addTokens(1);
        }
        refused.increment();
        return Optional.empty();
    }

    int taken() {
        return settings.sessions() - free.availablePermits();
    }

    long refused() {
        return refused.sum();
    }

    private boolean occupy(String device) {
        if (!free.tryAcquire()) {
            return false;
        }
        if (taken.merge(device, 1, Integer::sum) > settings.sessionsPerDevice()) {
            release(device);
            return false;
        }
        return true;
    }

    private void release(String device) {
        taken.computeIfPresent(device, (_, count) -> count > 1 ? count - 1 : null);
        free.release();
    }

    /** One visit's place within the limits. It becomes free when the session that holds it ends. */
    final class Admission implements HttpSessionBindingListener {

        private final String device;
        private final Bucket begun;

        private Admission(String device, Bucket begun) {
            this.device = device;
            this.begun = begun;
        }

        /** Undoes the admission if no visit began. */
        void giveBack() {
            begun.addTokens(1);
            release(device);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent end) {
            release(device);
        }
    }
}
