package org.needlewise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needlewise.web.LogAllowance.Allowed;

class LogAllowanceTest {

    private long now = 5;
    private final LogAllowance allowance = new LogAllowance(() -> now);

    @Test
    void aDeviceHasSoManyLinesAMinuteAndIsToldOfWithTheLast() {
        List<Allowed> lines = take("a", LogAllowance.PER_DEVICE + 2);

        assertThat(lines.subList(0, LogAllowance.PER_DEVICE - 1)).containsOnly(Allowed.YES);
        assertThat(lines.subList(LogAllowance.PER_DEVICE - 1, lines.size()))
                .containsExactly(Allowed.LAST, Allowed.NO, Allowed.NO);
        assertThat(allowance.take("b")).isEqualTo(Allowed.YES);
    }

    @Test
    void allTogetherHaveSoManyToo() {
        List<Allowed> lines = IntStream.range(0, 2 * LogAllowance.IN_ALL)
                .mapToObj(device -> allowance.take("device " + device))
                .toList();

        assertThat(lines).filteredOn(line -> line != Allowed.NO).hasSize(LogAllowance.IN_ALL);
        assertThat(lines).filteredOn(line -> line == Allowed.LAST).hasSize(1);
    }

    @Test
    void theNextMinuteBeginsAfresh() {
        take("a", LogAllowance.PER_DEVICE);

        now += Duration.ofMinutes(1).toNanos();

        assertThat(allowance.take("a")).isEqualTo(Allowed.YES);
    }

    private List<Allowed> take(String device, int times) {
        return IntStream.range(0, times).mapToObj(_ -> allowance.take(device)).toList();
    }
}
