package org.needlewise.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.WebUtils;

/** Checks whether the browser returns cookies, and if not, explains what to do. */
@RestController
public class CookieCheck {

    public static final String ADDRESS = "/cookies";

    private static final String RETURNED = ADDRESS + "/returned";
    private static final String COOKIE = "returned";

    private final PlainPages pages;

    CookieCheck(PlainPages pages) {
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<String> give(HttpServletRequest request) {
        return goTo(RETURNED, cookie("1", request).build());
    }

    /** If the cookie comes back, only a session had ended, for example in another tab. */
    @GetMapping(RETURNED)
    ResponseEntity<String> look(HttpServletRequest request) {
        if (WebUtils.getCookie(request, COOKIE) != null) {
            return goTo("/", cookie("", request).maxAge(0).build());
        }
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(pages.html(PlainPage.NO_COOKIES, request));
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value)
                .path(ADDRESS)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure());
    }

    private static ResponseEntity<String> goTo(String address, ResponseCookie cookie) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .build();
    }
}
