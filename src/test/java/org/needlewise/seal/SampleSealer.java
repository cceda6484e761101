package org.needlewise.seal;

import java.security.GeneralSecurityException;
import java.time.Clock;

/** A sealer with its own keys, for tests of other packages. */
public final class SampleSealer {

    private SampleSealer() {}

    public static Sealer at(Clock clock) {
        try {
            return new Sealer(KeySet.fresh().aead(), clock);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
