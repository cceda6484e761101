package org.needlewise.station;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.needlewise.clinic.Station;
import org.needlewise.station.ConfirmationPage.Start;
import org.needlewise.web.ContentPolicy;
import org.needlewise.web.SameOrigin;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes a browser a station or a regular browser again. It asks first, and only the confirmation changes anything. */
@RestController
class StationController {

    private static final String STATION = "/kiosk/";
    private static final String OFF = STATION + "off";

    private final Stations stations;
    private final KioskPages pages;
    private final VisitEnd end;

    StationController(Stations stations, KioskPages pages, VisitEnd end) {
        this.stations = stations;
        this.pages = pages;
        this.end = end;
    }

    /** Asks for confirmation unless this browser is that station already. */
    @GetMapping(STATION + "{name}")
    ResponseEntity<String> askToBegin(
            @PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
        Optional<Station> wanted = stations.named(name);
        if (wanted.isPresent() && wanted.equals(stations.of(request))) {
            return PageResponses.goTo(KioskController.ATTRACT, new HttpHeaders());
        }
        return wanted.map(station -> ask(begin(station, request, false), request, response))
                .orElseGet(() -> noSuchName(request));
    }

    @PostMapping(STATION + "{name}")
    ResponseEntity<String> begin(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Station> wanted = stations.named(name);
        if (wanted.isEmpty()) {
            return noSuchName(request);
        }
        StationForm form = StationForm.of(request);
        boolean allowed = counts(form, request) && form.key().stream().allMatch(stations::opens);
        return allowed
                ? PageResponses.goTo(
                        KioskController.ATTRACT, end.forgetAll(request), Stations.remember(wanted.get(), request))
                : ask(begin(wanted.get(), request, true), request, response);
    }

    @GetMapping(OFF)
    ResponseEntity<String> askToLeave(HttpServletRequest request, HttpServletResponse response) {
        return stations.of(request)
                .map(station -> ask(leave(request, false), request, response))
                .orElseGet(() -> PageResponses.goTo("/", new HttpHeaders()));
    }

    @PostMapping(OFF)
    ResponseEntity<String> leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return counts(StationForm.of(request), request)
                ? PageResponses.goTo("/", end.forgetAll(request), Stations.forget(request))
                : ask(leave(request, true), request, response);
    }

    private static boolean counts(StationForm form, HttpServletRequest request) {
        return SameOrigin.sent(request) && form.isFrom(request);
    }

    private ConfirmationPage begin(Station station, HttpServletRequest request, boolean again) {
        String token = StationForm.token(request);
        return new ConfirmationPage(
                Confirmation.BEGIN,
                request.getLocale(),
                station.name(),
                STATION + station.name(),
                token,
                again ? Start.NEVER : stations.start(request),
                again);
    }

    private static ConfirmationPage leave(HttpServletRequest request, boolean again) {
        return new ConfirmationPage(
                Confirmation.LEAVE, request.getLocale(), "", OFF, StationForm.token(request), Start.NEVER, again);
    }

    private ResponseEntity<String> ask(
            ConfirmationPage page, HttpServletRequest request, HttpServletResponse response) {
        ContentPolicy.allowForms(request, response);
        HttpHeaders headers = new HttpHeaders();
        headers.add(
                HttpHeaders.SET_COOKIE,
                StationForm.cookie(page.token(), request).toString());
        HttpStatus status = page.again() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
        return PageResponses.page(status, pages.question(page, ContentPolicy.nonce(request)), headers);
    }

    private ResponseEntity<String> noSuchName(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(pages.noSuchName(request.getLocale()));
    }
}
