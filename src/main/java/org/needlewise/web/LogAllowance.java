package org.needlewise.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How many log lines requests may still write in this minute, for each device and in total. */
final class LogAllowance {

    static final int PER_DEVICE = 20;
    static final int IN_ALL = 200;

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanos;
    private final Map<String, Integer> written = new HashMap<>();
    private long began;
    private int all;

    /** @param nanos a monotonic clock */
    LogAllowance(LongSupplier nanos) {
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    /** Whether a line may be written. */
    enum Allowed {
        YES,
        /** The line may be written, and should say that further ones will be left out. */
        LAST,
        NO
    }

    synchronized Allowed take(String device) {
        beginMinute();
        int lines = written.getOrDefault(device, 0);
        if (all >= IN_ALL || lines >= PER_DEVICE) {
            return Allowed.NO;
        }
        written.put(device, lines + 1);
        all++;
        return all == IN_ALL || lines + 1 == PER_DEVICE ? Allowed.LAST : Allowed.YES;
    }

    private void beginMinute() {
        long now = nanos.getAsLong();
        if (now - began >= MINUTE) {
            began = now;
            all = 0;
            written.clear();
        }
    }
}
