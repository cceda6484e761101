package org.needlewise.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryDelaysTest {

    private static final Instant WRITTEN = Instant.parse("2026-06-01T09:00:00Z");

    @Test
    void thePausesGrowAndTheLastTryIsWhenTheDayIsOver() {
        List<Duration> pauses = new ArrayList<>();
        Instant now = WRITTEN;
        for (Optional<Instant> next = RetryDelays.next(WRITTEN, now);
                next.isPresent();
                next = RetryDelays.next(WRITTEN, now)) {
            pauses.add(Duration.between(now, next.get()));
            now = next.get();
        }

        assertThat(now).isEqualTo(WRITTEN.plus(Duration.ofHours(24)));
        assertThat(pauses).hasSizeBetween(15, 40).startsWith(Duration.ofMinutes(1));
        assertThat(pauses.subList(0, pauses.size() - 1)).isSorted().allMatch(pause -> pause.toMinutes() <= 120);
    }
}
