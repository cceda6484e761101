package org.needlewise.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlewise.journey.Journey;
import org.needlewise.journey.JourneySeal;
import org.needlewise.journey.Lighter;
import org.needlewise.journey.OpenedJourney;
import org.needlewise.journey.Step;
import org.needlewise.ui.kiosk.Stations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A journey in the browser: sealed, in one cookie, so that it outlives its session and its server.
 *
 * <p>The browser cannot read it, and no other site makes the browser send it.
 */
@SpringComponent
class JourneyCookie {

    static final String NAME = "journey";

    private static final HostCookie COOKIE = new HostCookie(NAME);

    /** In characters; with its name and attributes within what all browsers keep of a cookie (RFC 6265, 6.1). */
    static final int LONGEST = 3900;

    private final JourneySeal seal;
    private final Stations stations;

    JourneyCookie(JourneySeal seal, Stations stations) {
        this.seal = seal;
        this.stations = stations;
    }

    /** For how long a journey waits in a browser; the name is part of the seal, so that none passes for another. */
    enum Keeping {
        /** Until a patient whose station fails is back, and no longer. */
        STATION("cookie-station", Duration.ofMinutes(30)),
        /** Until the browser closes, which some hardly ever do. */
        SITTING("cookie-sitting", Duration.ofDays(1)),
        /** What a patient asked for. */
        REMEMBERED("cookie-remembered", Duration.ofDays(30));

        private final String purpose;
        private final Duration time;

        Keeping(String purpose, Duration time) {
            this.purpose = purpose;
            this.time = time;
        }

        private Duration age() {
            return this == REMEMBERED ? time : Duration.ofSeconds(-1);
        }
    }

    /** What a browser brought. */
    record Found(Journey journey, Step at, boolean remembered) {}

    /** The journey that the browser brings; one that does not open is none. */
    Optional<Found> read(HttpServletRequest request) {
        return COOKIE.read(request)
                .flatMap(JourneyCookie::bytes)
                .flatMap(brought -> keepings(request)
                        .flatMap(keeping -> open(brought, keeping))
                        .findFirst());
    }

    /** Gives the browser this journey in place of the one that it has. */
    void write(Found found, HttpServletRequest request, HttpServletResponse response) {
        Keeping keeping = stations.of(request).isPresent()
                ? Keeping.STATION
                : found.remembered() ? Keeping.REMEMBERED : Keeping.SITTING;
        String value = Stream.iterate(
                        Optional.of(found.journey()),
                        Optional::isPresent,
                        journey -> journey.flatMap(Journey::lighter).map(Lighter::journey))
                .flatMap(Optional::stream)
                .map(journey -> text(seal.seal(journey, found.at(), keeping.purpose)))
                .filter(text -> text.length() <= LONGEST)
                .findFirst()
                .orElseThrow();
        ResponseCookie cookie =
                COOKIE.write(value, request).maxAge(keeping.age()).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private Stream<Keeping> keepings(HttpServletRequest request) {
        return stations.of(request).isPresent()
                ? Stream.of(Keeping.STATION)
                : Stream.of(Keeping.SITTING, Keeping.REMEMBERED);
    }

    private Stream<Found> open(byte[] sealed, Keeping keeping) {
        return switch (seal.open(sealed, keeping.purpose, keeping.time)) {
            case OpenedJourney.Whole(Journey journey, Step at) ->
                Stream.of(new Found(journey, at, keeping == Keeping.REMEMBERED));
            case OpenedJourney.Expired(), OpenedJourney.Unreadable() -> Stream.empty();
        };
    }

    private static String text(byte[] sealed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    private static Optional<byte[]> bytes(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
