package org.needlewise.web;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/**
 * Delays a shutdown until the load balancer has seen that this node is no longer ready.
 *
 * <p>Spring Boot reports that before anything stops. This bean stops first, and then the web server.
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
