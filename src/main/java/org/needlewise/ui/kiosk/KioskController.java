package org.needlewise.ui.kiosk;

import com.vaadin.flow.internal.JacksonUtils;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlewise.ui.ContentPolicy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Makes a browser a station, shows what invites there, and ends visits; none of it begins a session. */
@RestController
class KioskController {

    static final String ATTRACT = "/attract";
    static final String END = "/end";

    /** What the browser keeps of its own accord; cookies go one by one, for the station's has to stay. */
    private static final List<String> CLEARED = List.of("\"cache\"", "\"storage\"");

    private final Stations stations;
    private final KioskPages pages;

    KioskController(Stations stations, KioskPages pages) {
        this.stations = stations;
        this.pages = pages;
    }

    @GetMapping("/kiosk/{name}")
    ResponseEntity<String> begin(@PathVariable String name, HttpServletRequest request) {
        return stations.named(name)
                .map(station -> goTo(ATTRACT, forget(request), Stations.remember(station, request)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(pages.noSuchName(request.getLocale())));
    }

    @GetMapping("/kiosk/off")
    ResponseEntity<String> off(HttpServletRequest request) {
        return goTo("/", forget(request), Stations.forget(request));
    }

    /**
     * Where nobody is, nothing of a visit is left: a last word of the page before may have been under way when the
     * visit was ended, and a browser that failed may have brought cookies back.
     */
    @GetMapping(ATTRACT)
    ResponseEntity<String> attract(HttpServletRequest request) {
        return stations.of(request)
                .map(here -> page(pages.attract(here, ContentPolicy.nonce(request)), forget(request)))
                .orElseGet(() -> goTo("/", new HttpHeaders()));
    }

    /** Shown by the station's own worker when no server answers. */
    @GetMapping("/offline")
    ResponseEntity<String> offline(HttpServletRequest request) {
        return page(pages.offline(request.getLocale(), ContentPolicy.nonce(request)), new HttpHeaders());
    }

    /** Whether the server answers. */
    @GetMapping("/alive")
    ResponseEntity<Void> alive() {
        return ResponseEntity.noContent().build();
    }

    /** Forgets everything of the visit that this browser made, and shows the first screen. */
    @GetMapping(END)
    ResponseEntity<String> end(HttpServletRequest request) {
        HttpHeaders headers = forget(request);
        headers.put("Clear-Site-Data", CLEARED);
        return goTo(stations.of(request).isPresent() ? ATTRACT : "/", headers);
    }

    /** Ends the session, if there is one, and tells the browser to drop all cookies but the station's. */
    private static HttpHeaders forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        forgetBuffers();
        HttpHeaders headers = new HttpHeaders();
        Stations.COOKIE.othersGone(request).forEach(gone -> headers.add(HttpHeaders.SET_COOKIE, gone.toString()));
        return headers;
    }

    /** What was read from a browser or written to it stays in Jackson's buffers until they are used again. */
    private static void forgetBuffers() {
        Stream.of(JsonMapper.shared(), JacksonUtils.getMapper())
                .forEach(
                        mapper -> mapper.tokenStreamFactory()._getRecyclerPool().clear());
    }

    private static ResponseEntity<String> goTo(String path, HttpHeaders headers, ResponseCookie... cookies) {
        headers.setLocation(URI.create(path));
        for (ResponseCookie cookie : cookies) {
            headers.add(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
    }

    private static ResponseEntity<String> page(String html, HttpHeaders headers) {
        headers.setContentType(MediaType.TEXT_HTML);
        return new ResponseEntity<>(html, headers, HttpStatus.OK);
    }
}
