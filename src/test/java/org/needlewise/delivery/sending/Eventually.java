package org.needlewise.delivery.sending;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;

/** Waits, with a timeout, until something in the background is done. */
final class Eventually {

    private Eventually() {}

    static void see(ThrowingCallable assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(assertion::call);
    }
}
