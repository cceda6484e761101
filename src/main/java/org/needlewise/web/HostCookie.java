package org.needlewise.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/**
 * A cookie of this program by its name; over TLS the name has the prefix that binds it to this host (RFC 6265bis, 4.1.3).
 *
 * <p>Over TLS the name without the prefix says nothing: a site beside this one, or a network without TLS, may have set it.
 *
 * @param name without the prefix
 */
public record HostCookie(String name) {

    private static final String PREFIX = "__Host-";

    /** The name in a connection that is secure, or one that is not. */
    public static String name(String plain, boolean secure) {
        return secure ? PREFIX + plain : plain;
    }

    /** What the browser brings under this name; the first, if there are several. */
    public Optional<String> read(HttpServletRequest request) {
        String expected = name(name, request.isSecure());
        return all(request)
                .filter(cookie -> cookie.getName().equals(expected))
                .map(Cookie::getValue)
                .findFirst();
    }

    /**
     * A cookie for this browser until it closes, which no script reads. Of what other sites cause, it comes along only with
     * a link that somebody follows here.
     */
    public ResponseCookie.ResponseCookieBuilder write(String value, HttpServletRequest request) {
        return ResponseCookie.from(name(name, request.isSecure()), value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure());
    }

    /** Takes away all cookies that the browser brings, but those of this name. */
    public Stream<ResponseCookie> othersGone(HttpServletRequest request) {
        return all(request)
                .map(Cookie::getName)
                .filter(other -> !other.equals(name) && !other.equals(PREFIX + name))
                .map(other -> new HostCookie(other).gone(request));
    }

    /** Browsers keep a prefix to its rules also where a cookie goes. */
    private ResponseCookie gone(HttpServletRequest request) {
        return ResponseCookie.from(name, "")
                .path("/")
                .maxAge(Duration.ZERO)
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
    }

    private static Stream<Cookie> all(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
    }
}
