package org.needlewise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;

class ShutdownDelayTest {

    @Test
    void nothingStopsBeforeTheTimeIsOver() throws Exception {
        ShutdownDelay drain = new ShutdownDelay(Duration.ofMillis(300));
        CompletableFuture<Void> stopped = new CompletableFuture<>();
        drain.start();
        long begin = System.nanoTime();

        drain.stop(() -> stopped.complete(null));

        assertThat(drain.isRunning()).isTrue();
        stopped.get(10, TimeUnit.SECONDS);
        assertThat(System.nanoTime() - begin)
                .isGreaterThan(Duration.ofMillis(290).toNanos());
        assertThat(drain.isRunning()).isFalse();
    }

    @Test
    void itStopsBeforeTheWebServerDoes() {
        assertThat(new ShutdownDelay(Duration.ZERO).getPhase()).isEqualTo(SmartLifecycle.DEFAULT_PHASE);
    }
}
