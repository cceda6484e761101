package org.needlewise.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** Limits how long an attack in a test lasts. */
final class AttackTime {

    private static final Duration LONGEST = Duration.ofSeconds(6);

    private AttackTime() {}

    /** Does it so often, or for as long as an attack lasts, and says how often that was. */
    static int times(int most, Runnable act) {
        long end = System.nanoTime() + LONGEST.toNanos();
        int done = 0;
        while (done < most && System.nanoTime() < end) {
            act.run();
            done++;
        }
        return done;
    }

    /** Does it now and then for as long as an attack lasts. */
    static void every(Duration pause, Runnable act) {
        long end = System.nanoTime() + LONGEST.toNanos();
        await().pollInterval(pause).atMost(LONGEST.multipliedBy(3)).until(() -> {
            act.run();
            return System.nanoTime() > end;
        });
    }

    static void pass() {
        every(LONGEST.dividedBy(10), () -> {});
    }
}
