package org.needlewise.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Many journeys that are open at once, at all points of the way, with a tap now and then. */
record Crowd(Server server, Recording recording, HttpClient client, LoadOptions options) {

    private static final int AT_ONCE = 16;

    /** Opens so many, measures while they go their ways, and sends them home. */
    LoadLevel of(int journeys) throws IOException, InterruptedException {
        Taps taps = new Taps(journeys);
        CountDownLatch end = new CountDownLatch(1);
        Semaphore door = new Semaphore(AT_ONCE);
        Histogram before = Histogram.of(server);
        try (ExecutorService walkers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int journey = 0; journey < journeys; journey++) {
                walkers.execute(new Walker(recording, client, taps, options.think(), end, door));
            }
            taps.awaitAll();
            pass(options.think().multipliedBy(2));
            taps.begin();
            double processor = server.processorSeconds();
            double own = ownSeconds();
            long begin = System.nanoTime();
            pass(options.span());
            double seconds = (System.nanoTime() - begin) / 1e9;
            Figures millis = taps.millis();
            processor = server.processorSeconds() - processor;
            own = ownSeconds() - own;
            double heap = Histogram.of(server).bytes() - before.bytes();
            end.countDown();
            return new LoadLevel(journeys, millis, seconds, processor, own, heap / journeys / 1e3, taps.failures());
        }
    }

    private static double ownSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static void pass(Duration time) throws InterruptedException {
        new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
