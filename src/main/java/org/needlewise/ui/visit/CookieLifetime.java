package org.needlewise.ui.visit;

import java.time.Duration;

/**
 * How long a journey in a browser's cookie remains valid. The name is part of the seal, so a cookie sealed for one
 * lifetime does not open as another.
 */
enum CookieLifetime {
    /** Long enough for a patient to return after a station failure. */
    STATION("cookie-station", Duration.ofMinutes(30)),
    /** Until the browser is closed, but some browsers hardly ever are. */
    SITTING("cookie-sitting", Duration.ofDays(1)),
    /** If the patient asked for it. */
    REMEMBERED("cookie-remembered", Duration.ofDays(30));

    private final String purpose;
    final Duration time;

    CookieLifetime(String purpose, Duration time) {
        this.purpose = purpose;
        this.time = time;
    }

    /** The purpose that a journey of this visit is sealed for. It does not open under another visit's ID. */
    String purpose(String visit) {
        return purpose + " " + visit;
    }

    /** The cookie's {@code Max-Age}; negative for a session cookie. */
    Duration age() {
        return this == REMEMBERED ? time : Duration.ofSeconds(-1);
    }
}
