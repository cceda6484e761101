package org.needlewise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.util.unit.DataSize;

class VisitLimitsTest {

    private final Clock clock = mock(Clock.class);

    @BeforeEach
    void begin() {
        given(clock.millis()).willReturn(0L);
    }

    @Test
    void moreThanTheHouseHoldsDoNotComeIn() {
        VisitLimits limits = limits(2, 10, 10);

        assertThat(limits.take("a")).isPresent();
        assertThat(limits.take("b")).isPresent();

        assertThat(limits.take("c")).isEmpty();
        assertThat(limits.taken()).isEqualTo(2);
        assertThat(limits.refused()).isEqualTo(1);
    }

    @Test
    void oneDeviceDoesNotTakeTheSeatsOfOthers() {
        VisitLimits limits = limits(10, 2, 10);
        limits.take("a");
        limits.take("a");

        assertThat(limits.take("a")).isEmpty();
        assertThat(limits.take("b")).isPresent();
    }

    @Test
    void whoBeganTooManyVisitsWaitsAMinuteAtMost() {
        VisitLimits limits = limits(10, 10, 2);
        limits.take("a");
        limits.take("a");
        assertThat(limits.take("a")).isEmpty();

        given(clock.millis()).willReturn(60_000L);

        assertThat(limits.take("a")).isPresent();
    }

    @Test
    void whatWasGivenBackWasNeverTaken() {
        VisitLimits limits = limits(1, 1, 1);

        limits.take("a").orElseThrow().giveBack();

        assertThat(limits.taken()).isZero();
        assertThat(limits.take("a")).isPresent();
    }

    @Test
    void theEndOfASessionFreesItsSeat() {
        VisitLimits limits = limits(1, 1, 10);
        MockHttpSession session = new MockHttpSession();
        session.setAttribute("admission", limits.take("a").orElseThrow());

        session.invalidate();

        assertThat(limits.take("a")).isPresent();
    }

    private VisitLimits limits(int all, int perDevice, int arrivals) {
        return new VisitLimits(
                new LoadSettings(
                        all,
                        perDevice,
                        arrivals,
                        10,
                        1000,
                        DataSize.ofKilobytes(64),
                        Duration.ofSeconds(20),
                        Duration.ZERO),
                clock);
    }
}
