package org.needlewise.ui.visit;

import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.needlewise.journey.TrimmedJourney;
import org.needlewise.seal.Revocations;
import org.needlewise.station.Stations;
import org.needlewise.ui.visit.BroughtVisit.Visited;
import org.needlewise.web.HostCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The journey in the browser: sealed, in one cookie, so that it outlives its session and its server.
 *
 * <p>The browser cannot read it. Of the requests that other sites cause, only a followed link sends it, so that the
 * journey is found then too.
 */
@SpringComponent
class JourneyCookie {

    static final String NAME = "journey";

    private static final HostCookie COOKIE = new HostCookie(NAME);

    /** In characters; with name and attributes, within the size that every browser stores (RFC 6265, 6.1). */
    static final int LONGEST = 3900;

    private final VisitSeal seal;
    private final Stations stations;
    private final Revocations revocations;

    JourneyCookie(VisitSeal seal, Stations stations, Revocations revocations) {
        this.seal = seal;
        this.stations = stations;
        this.revocations = revocations;
    }

    /** The visit found in the request. */
    BroughtVisit read(HttpServletRequest request) {
        return COOKIE.read(request).map(text -> open(text, request)).orElseGet(BroughtVisit.Nothing::new);
    }

    /** Replaces the browser's journey with this one. */
    void write(Visited visited, HttpServletRequest request, HttpServletResponse response) {
        CookieLifetime lifetime = stations.of(request).isPresent()
                ? CookieLifetime.STATION
                : visited.remembered() ? CookieLifetime.REMEMBERED : CookieLifetime.SITTING;
        ResponseCookie cookie = COOKIE.write(fitting(visited, lifetime), request)
                .maxAge(lifetime.age())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Makes every copy of a visit's journey unusable. */
    void revoke(String visit) {
        revocations.revoke(visit, CookieLifetime.REMEMBERED.time);
    }

    /** Makes every copy of the journey in this request unusable. */
    void revokeBrought(HttpServletRequest request) {
        if (read(request) instanceof Visited visited) {
            revoke(visited.visit());
        }
    }

    private BroughtVisit open(String text, HttpServletRequest request) {
        return lifetimes(request)
                .map(lifetime -> seal.open(text, lifetime))
                .filter(brought -> !(brought instanceof BroughtVisit.Unreadable))
                .findFirst()
                .map(this::unlessRevoked)
                .orElseGet(BroughtVisit.Unreadable::new);
    }

    private BroughtVisit unlessRevoked(BroughtVisit brought) {
        return brought instanceof Visited visited && revocations.isRevoked(visited.visit())
                ? new BroughtVisit.Over()
                : brought;
    }

    /** The sealed journey, trimmed to fit into one cookie. */
    private String fitting(Visited visited, CookieLifetime lifetime) {
        return visited.journey()
                .trimmed()
                .map(TrimmedJourney::journey)
                .map(journey ->
                        seal.seal(new Visited(visited.visit(), journey, visited.at(), visited.remembered()), lifetime))
                .filter(text -> text.length() <= LONGEST)
                .findFirst()
                .orElseThrow();
    }

    private Stream<CookieLifetime> lifetimes(HttpServletRequest request) {
        return stations.of(request).isPresent()
                ? Stream.of(CookieLifetime.STATION)
                : Stream.of(CookieLifetime.SITTING, CookieLifetime.REMEMBERED);
    }
}
