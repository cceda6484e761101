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
        VisitLimits seats = seats(2, 10, 10);

        assertThat(seats.take("a")).isPresent();
        assertThat(seats.take("b")).isPresent();

        assertThat(seats.take("c")).isEmpty();
        assertThat(seats.taken()).isEqualTo(2);
        assertThat(seats.refused()).isEqualTo(1);
    }

    @Test
    void oneDeviceDoesNotTakeTheSeatsOfOthers() {
        VisitLimits seats = seats(10, 2, 10);
        seats.take("a");
        seats.take("a");

        assertThat(seats.take("a")).isEmpty();
        assertThat(seats.take("b")).isPresent();
    }

    @Test
    void whoBeganTooManyVisitsWaitsAMinuteAtMost() {
        VisitLimits seats = seats(10, 10, 2);
        seats.take("a");
        seats.take("a");
        assertThat(seats.take("a")).isEmpty();

        given(clock.millis()).willReturn(60_000L);

        assertThat(seats.take("a")).isPresent();
    }

    @Test
    void whatWasGivenBackWasNeverTaken() {
        VisitLimits seats = seats(1, 1, 1);

        seats.take("a").orElseThrow().giveBack();

        assertThat(seats.taken()).isZero();
        assertThat(seats.take("a")).isPresent();
    }

    @Test
    void theEndOfASessionFreesItsSeat() {
        VisitLimits seats = seats(1, 1, 10);
        MockHttpSession session = new MockHttpSession();
        session.setAttribute("seat", seats.take("a").orElseThrow());

        session.invalidate();

        assertThat(seats.take("a")).isPresent();
    }

    private VisitLimits seats(int all, int perDevice, int arrivals) {
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
