package org.needlewise.clinic;

import java.nio.file.Path;
import java.util.Optional;

/** Logos for tests. */
public final class SampleLogo {

    private SampleLogo() {}

    public static Logo none() {
        return new Logo(SampleClinic.create());
    }

    /** The one in an SVG, PNG or JPEG file. */
    public static Logo from(Path file) {
        Clinic clinic = SampleClinic.create();
        return new Logo(new Clinic(
                clinic.name(),
                clinic.phone(),
                clinic.afterHoursPhone(),
                Optional.of(file),
                clinic.accent(),
                clinic.paper(),
                clinic.address()));
    }
}
