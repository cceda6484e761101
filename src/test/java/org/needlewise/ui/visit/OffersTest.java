package org.needlewise.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.clinic.Kiosk;
import org.needlewise.delivery.Device;
import org.needlewise.delivery.Outbox;
import org.needlewise.station.Stations;
import org.needlewise.summary.Pdfs;
import org.springframework.mock.web.MockHttpServletRequest;

class OffersTest {

    private final Kiosk kiosk = new Kiosk(
            Duration.ofMinutes(2),
            Duration.ofSeconds(30),
            Set.of(),
            List.of(),
            Map.of("hall", new Kiosk.Own(null, null)),
            null);
    private final Offers offers = new Offers(mock(Stations.class), mock(Pdfs.class), mock(Outbox.class), kiosk);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void aStationThatTheSettingsNameIsCountedByItself() {
        request.setRemoteAddr("192.0.2.7");

        assertThat(offers.device(request, kiosk.station("hall")))
                .isEqualTo(new Device("192.0.2.7", "c00002", Optional.of("hall")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"made-up", "hall-2", "x", "front-desk"})
    void aMadeUpStationIsCountedAsItsNetwork(String name) {
        request.setRemoteAddr("192.0.2.7");

        assertThat(offers.device(request, kiosk.station(name)))
                .isEqualTo(offers.device(request, Optional.empty()))
                .isEqualTo(new Device("192.0.2.7", "c00002", Optional.empty()));
    }
}
