package org.needlewise.seal;

import java.time.Clock;
import java.util.Optional;

/** Revocations without a database. */
public final class SampleRevocations {

    private SampleRevocations() {}

    public static Revocations at(Clock clock) {
        return new Revocations(Optional.empty(), clock);
    }
}
