package org.needlewise.web;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/**
 * Waits at a shutdown until whoever spreads the load has seen that this program is not ready any more.
 *
 * <p>Spring Boot says so before anything stops; this stops first, the web server after it.
 */
final class ShutdownDelay implements SmartLifecycle {

    private final Duration time;
    private volatile boolean running;

    ShutdownDelay(Duration time) {
        this.time = time;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public void stop(Runnable done) {
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    stop();
                    done.run();
                });
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
