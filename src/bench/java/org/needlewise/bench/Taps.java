package org.needlewise.bench;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** What became of the taps of many journeys. */
final class Taps {

    private static final double NANOS_PER_MILLI = 1e6;

    private final CountDownLatch arriving;
    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    Taps(int journeys) {
        this.arriving = new CountDownLatch(journeys);
    }

    void arrived() {
        arriving.countDown();
    }

    void awaitAll() throws InterruptedException {
        arriving.await();
    }

    void answered(long nanos) {
        millis.add(nanos / NANOS_PER_MILLI);
    }

    void failed(Exception cause) {
        failures.add(cause.toString());
        arriving.countDown();
    }

    /** Forgets the times so far, not what failed. */
    void begin() {
        millis.clear();
    }

    Figures millis() {
        return new Figures(List.copyOf(millis));
    }

    List<String> failures() {
        return List.copyOf(failures);
    }
}
