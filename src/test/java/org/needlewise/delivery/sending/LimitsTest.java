package org.needlewise.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needlewise.MovableClock;
import org.needlewise.delivery.DeliverySettings;
import org.needlewise.delivery.Device;
import org.needlewise.delivery.EmailAddress;

class LimitsTest {

    private static final EmailAddress ANN = new EmailAddress("ann@example.org");
    private static final Duration HOUR = Duration.ofHours(1);

    private final MovableClock clock = new MovableClock();
    private final Limits limits = new Limits(new DeliverySettings.Limits(3, 2, 5, HOUR), clock);

    @Test
    void oneAddressIsWrittenToOnlySoOften() {
        assertThat(limits.admits(home("a"), ANN)).isTrue();
        assertThat(limits.admits(home("b"), new EmailAddress("Ann@example.org")))
                .isTrue();

        assertThat(limits.admits(home("c"), ANN)).isFalse();
        assertThat(limits.admits(home("c"), new EmailAddress("ben@example.org")))
                .isTrue();
    }

    @Test
    void oneDeviceAsksOnlySoOften() {
        for (int asked = 0; asked < 3; asked++) {
            assertThat(limits.admits(home("a"), new EmailAddress("p" + asked + "@example.org")))
                    .isTrue();
        }

        assertThat(limits.admits(home("a"), ANN)).isFalse();
        assertThat(limits.admits(home("b"), ANN)).isTrue();
    }

    @Test
    void allTogetherAskOnlySoOften() {
        for (int asked = 0; asked < 5; asked++) {
            assertThat(limits.admits(home("d" + asked), new EmailAddress("p" + asked + "@example.org")))
                    .isTrue();
        }

        assertThat(limits.admits(home("another"), ANN)).isFalse();
    }

    @Test
    void aUsedUpLimitIsWholeAgainAfterItsWindow() {
        limits.admits(home("a"), ANN);
        limits.admits(home("a"), ANN);
        assertThat(limits.admits(home("a"), ANN)).isFalse();

        clock.move(HOUR);

        assertThat(limits.admits(home("a"), ANN)).isTrue();
        assertThat(limits.admits(home("a"), ANN)).isTrue();
    }

    private static Device home(String network) {
        return new Device(network, network, Optional.empty());
    }
}
