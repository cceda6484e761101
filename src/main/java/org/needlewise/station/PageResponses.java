package org.needlewise.station;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

/** Builds the responses of the station's URLs: a page or a redirect. */
final class PageResponses {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private PageResponses() {}

    static ResponseEntity<String> goTo(String path, HttpHeaders headers, ResponseCookie... cookies) {
        headers.setLocation(URI.create(path));
        List.of(cookies).forEach(cookie -> headers.add(HttpHeaders.SET_COOKIE, cookie.toString()));
        return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
    }

    static ResponseEntity<String> page(HttpStatus status, String html, HttpHeaders headers) {
        headers.setContentType(PAGE);
        return new ResponseEntity<>(html, headers, status);
    }

    static ResponseEntity<String> page(String html) {
        return page(HttpStatus.OK, html, new HttpHeaders());
    }
}
