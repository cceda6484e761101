package org.needlewise.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KioskTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(ClinicConfiguration.class);

    @Test
    void aKioskWithoutSettingsOffersEverythingAndWaitsTwoMinutes() {
        context.run(started -> assertThat(started.getBean(Kiosk.class).station("front-desk"))
                .contains(new Station(
                        "front-desk",
                        Duration.ofMinutes(2),
                        Duration.ofSeconds(30),
                        Set.of(Offer.PRINT, Offer.PHONE, Offer.EMAIL, Offer.SOUND),
                        List.of())));
    }

    @Test
    void aKioskCanHaveSettingsOfItsOwn() {
        context.withPropertyValues(
                        "needlewise.clinic.kiosk.idle=3m",
                        "needlewise.clinic.kiosk.offers=print,phone",
                        "needlewise.clinic.kiosk.languages=en,es",
                        "needlewise.clinic.kiosk.stations.hall.offers=phone",
                        "needlewise.clinic.kiosk.stations.hall.languages=es")
                .run(started -> {
                    Kiosk kiosk = started.getBean(Kiosk.class);
                    Station hall = kiosk.station("hall").orElseThrow();
                    Station other = kiosk.station("other").orElseThrow();

                    assertThat(hall.offers()).containsExactly(Offer.PHONE);
                    assertThat(hall.languages()).containsExactly(Locale.of("es"));
                    assertThat(hall.idle()).isEqualTo(Duration.ofMinutes(3));
                    assertThat(other.offers()).containsExactlyInAnyOrder(Offer.PRINT, Offer.PHONE);
                    assertThat(other.languages()).containsExactly(Locale.ENGLISH, Locale.of("es"));
                });
    }

    @Test
    void aKioskMayOfferNothing() {
        context.withPropertyValues("needlewise.clinic.kiosk.offers=")
                .run(started -> assertThat(started.getBean(Kiosk.class)
                                .station("hall")
                                .orElseThrow()
                                .offers())
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "idle, 119s, 120s to 300s",
        "idle, 301s, 120s to 300s",
        "countdown, 19s, 20s to 45s",
        "countdown, 46s, 20s to 45s"
    })
    void timesThatRushOrForgetPeopleAreRefused(String setting, String time, String expected) {
        context.withPropertyValues("needlewise.clinic.kiosk.%s=%s".formatted(setting, time))
                .run(started -> assertThat(started.getStartupFailure())
                        .hasRootCauseMessage(
                                "Property needlewise.clinic.kiosk.%s with value '%s' is invalid: expected %s"
                                        .formatted(setting, time, expected)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Hall", "a b", "a/b", "..", "hall-", "abcdefghijklmnopqrstuvwxyz-12345"})
    void aNameThatNoKioskCanHaveIsNone(String name) {
        context.run(started ->
                assertThat(started.getBean(Kiosk.class).station(name)).isEmpty());
    }

    @Test
    void aWrongNameInTheSettingsStopsTheStart() {
        context.withPropertyValues("needlewise.clinic.kiosk.stations.Big_Hall.offers=print")
                .run(started -> assertThat(started.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("expected a name of 1 to 30 lowercase letters"));
    }
}
