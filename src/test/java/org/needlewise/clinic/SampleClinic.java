package org.needlewise.clinic;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A clinic for tests, with a phone and without a logo. */
public final class SampleClinic {

    private SampleClinic() {}

    public static Clinic create() {
        return new Clinic(
                "Corner clinic",
                Optional.of("555 010 0199"),
                Optional.of("555 010 0123"),
                Optional.empty(),
                "#0f6b6b",
                Paper.A4,
                Optional.empty());
    }

    public static Station station() {
        return new Station(
                "front-desk", Duration.ofMinutes(2), Duration.ofSeconds(30), EnumSet.allOf(Offer.class), List.of());
    }
}
