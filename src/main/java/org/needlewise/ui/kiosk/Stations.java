package org.needlewise.ui.kiosk;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlewise.clinic.Kiosk;
import org.needlewise.clinic.Offer;
import org.needlewise.clinic.Station;
import org.needlewise.ui.kiosk.QuestionPage.Start;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Knows which browsers are stations: those that a cookie names. */
@Component
public class Stations {

    static final String COOKIE = "station";

    /** No browser keeps a cookie longer; each start of the station renews it. */
    private static final Duration LONG = Duration.ofDays(400);

    private final Kiosk kiosk;

    Stations(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    /** The station that the browser which is answered now is, if it is one. */
    public Optional<Station> here() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent()).flatMap(this::of);
    }

    /** Whether the browser that is answered now may offer this; at home everything is. */
    public boolean offer(Offer offer) {
        return here().map(station -> station.offers(offer)).orElse(true);
    }

    /** The station that a browser is, if it is one. */
    public Optional<Station> of(HttpServletRequest request) {
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(name -> kiosk.station(name).stream())
                .findFirst();
    }

    /** How long a station waits for a sign of its patient, the question whether somebody is there included. */
    Duration patience(HttpServletRequest request) {
        return of(request)
                .map(station -> station.idle().plus(station.countdown()))
                .orElseGet(() -> kiosk.idle().plus(kiosk.countdown()));
    }

    /** Whether the page that asks may begin a station by itself; where the settings have a key, only that counts. */
    Start start(HttpServletRequest request) {
        if (kiosk.startKey() != null) {
            return Start.WITH_KEY;
        }
        return LocalRequests.entered(request) ? Start.BY_ITSELF : Start.NEVER;
    }

    /** Whether this is the key of the settings. */
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
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                // A link from another site shows a station's screen too: with the watch, and by no session of its
                // patient.
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
    }

    static Stream<Cookie> cookies(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
    }
}
