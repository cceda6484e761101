package org.needlewise.ui.visit;

import java.time.Duration;

/** For how long a journey waits in a browser; the name is part of the seal, so that none passes for another. */
enum CookieLifetime {
    /** Until a patient whose station fails is back, and no longer. */
    STATION("cookie-station", Duration.ofMinutes(30)),
    /** Until the browser closes, which some hardly ever do. */
    SITTING("cookie-sitting", Duration.ofDays(1)),
    /** What a patient asked for. */
    REMEMBERED("cookie-remembered", Duration.ofDays(30));

    private final String purpose;
    final Duration time;

    CookieLifetime(String purpose, Duration time) {
        this.purpose = purpose;
        this.time = time;
    }

    /** What a journey of this visit is sealed for: under another id it does not open. */
    String purpose(String visit) {
        return purpose + " " + visit;
    }

    /** How long the browser is told to keep the cookie; negative until it closes. */
    Duration age() {
        return this == REMEMBERED ? time : Duration.ofSeconds(-1);
    }
}
