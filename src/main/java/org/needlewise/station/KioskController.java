package org.needlewise.station;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.needlewise.station.ConfirmationPage.Start;
import org.needlewise.web.ContentPolicy;
import org.needlewise.web.SameOrigin;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves a station's attract page and ends visits. Nothing here begins a session, and only a POST changes anything. */
@RestController
class KioskController {

    static final String ATTRACT = "/attract";
    static final String END = "/end";

    /** The query parameter that names the language of a page. */
    static final String LANGUAGE = "language";

    private final Stations stations;
    private final KioskPages pages;
    private final VisitEnd end;

    KioskController(Stations stations, KioskPages pages, VisitEnd end) {
        this.stations = stations;
        this.pages = pages;
        this.end = end;
    }

    /** The attract page of a station; a regular browser is redirected to the welcome screen. */
    @GetMapping(ATTRACT)
    ResponseEntity<String> attract(HttpServletRequest request) {
        return stations.of(request)
                .map(here -> PageResponses.page(pages.attract(here, ContentPolicy.nonce(request))))
                .orElseGet(() -> PageResponses.goTo("/", new HttpHeaders()));
    }

    /**
     * Begins a visit without any trace of the one before. A last message of the old page may have been in flight when
     * that visit ended, and a browser that crashed may have restored its cookies.
     */
    @PostMapping(ATTRACT)
    ResponseEntity<String> start(HttpServletRequest request, HttpServletResponse response) {
        if (!SameOrigin.sent(request)) {
            return ask(HttpStatus.FORBIDDEN, request, response);
        }
        HttpHeaders headers = end.forget(request);
        stations.of(request)
                .ifPresent(here -> headers.add(
                        HttpHeaders.SET_COOKIE, Stations.remember(here, request).toString()));
        return new ResponseEntity<>(headers, HttpStatus.NO_CONTENT);
    }

    /** The page that the station's service worker shows while no server responds. */
    @GetMapping("/offline")
    ResponseEntity<String> offline(HttpServletRequest request) {
        return PageResponses.page(
                pages.offline(stations.patience(request), request.getLocale(), ContentPolicy.nonce(request)));
    }

    /** Responds if the server is running. */
    @GetMapping("/alive")
    ResponseEntity<Void> alive() {
        return ResponseEntity.noContent().build();
    }

    @GetMapping(END)
    ResponseEntity<String> askToEnd(HttpServletRequest request, HttpServletResponse response) {
        return ask(HttpStatus.OK, request, response);
    }

    @GetMapping("/finished")
    ResponseEntity<String> finished(HttpServletRequest request) {
        return after(EndPage.FINISHED, request);
    }

    @GetMapping("/cleared")
    ResponseEntity<String> cleared(HttpServletRequest request) {
        return after(EndPage.CLEARED, request);
    }

    /** The page would not be true for a browser that still has a visit. Such a browser is redirected. */
    private ResponseEntity<String> after(EndPage page, HttpServletRequest request) {
        return end.isOver(request)
                ? PageResponses.page(pages.ended(
                        page,
                        stations.of(request),
                        pages.language(request.getParameter(LANGUAGE), request.getLocale()),
                        ContentPolicy.nonce(request)))
                : PageResponses.goTo(ATTRACT, new HttpHeaders());
    }

    /** Erases the visit of this browser. If a form was submitted, redirects to the page that says so. */
    @PostMapping(END)
    ResponseEntity<String> end(HttpServletRequest request, HttpServletResponse response) {
        if (!SameOrigin.sent(request)) {
            return ask(HttpStatus.FORBIDDEN, request, response);
        }
        HttpHeaders headers = end.forgetAll(request);
        return wantsPage(request)
                ? PageResponses.goTo(EndPage.CLEARED.address(request.getLocale()), headers)
                : new ResponseEntity<>(headers, HttpStatus.NO_CONTENT);
    }

    private ResponseEntity<String> ask(HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        ContentPolicy.allowForms(request, response);
        ConfirmationPage page = new ConfirmationPage(
                Confirmation.END, request.getLocale(), "", END, "", Start.NEVER, status != HttpStatus.OK);
        return PageResponses.page(status, pages.question(page, ContentPolicy.nonce(request)), new HttpHeaders());
    }

    private static boolean wantsPage(HttpServletRequest request) {
        @Nullable String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
