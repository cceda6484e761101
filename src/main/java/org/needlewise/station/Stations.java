package org.needlewise.station;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.needlewise.clinic.Kiosk;
import org.needlewise.clinic.Station;
import org.needlewise.station.ConfirmationPage.Start;
import org.needlewise.web.HostCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Recognizes stations by their cookie. */
@Component
public class Stations {

    public static final HostCookie COOKIE = new HostCookie("station");

    /** The longest that any browser keeps a cookie. Each start of the station renews it. */
    private static final Duration LONG = Duration.ofDays(400);

    private final Kiosk kiosk;

    Stations(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    /** The station that this browser runs as, if it is one. */
    public Optional<Station> of(HttpServletRequest request) {
        return COOKIE.read(request).flatMap(kiosk::station);
    }

    /** How long a station waits for any activity of its patient, including "Are you still there?". */
    Duration patience(HttpServletRequest request) {
        return of(request)
                .map(station -> station.idle().plus(station.countdown()))
                .orElseGet(() -> kiosk.idle().plus(kiosk.countdown()));
    }

    /** Whether the confirmation page may submit itself. If the settings have a key, only the key allows it. */
    Start start(HttpServletRequest request) {
        if (kiosk.startKey() != null) {
            return Start.WITH_KEY;
        }
        return LocalRequests.entered(request) ? Start.BY_ITSELF : Start.NEVER;
    }

    /** Whether this is the start key in the settings. */
    boolean opens(String key) {
        return kiosk.startKey() != null && kiosk.startKey().is(key);
    }

    Optional<Station> named(String name) {
        return kiosk.station(name);
    }

    static ResponseCookie remember(Station station, HttpServletRequest request) {
        return cookie(station.name(), LONG, request);
    }

    static ResponseCookie forget(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private static ResponseCookie cookie(String value, Duration age, HttpServletRequest request) {
        return COOKIE.write(value, request).maxAge(age).build();
    }
}
