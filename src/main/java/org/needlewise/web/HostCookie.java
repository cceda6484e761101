package org.needlewise.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/**
 * One of the program's cookies, by its name. Over TLS, the {@code __Host-} prefix binds it to this host (RFC 6265bis,
 * 4.1.3).
 *
 * <p>Over TLS, a cookie without the prefix is ignored: a sibling site or a network without TLS may have set it.
 *
 * @param name without the prefix
 */
public record HostCookie(String name) {

    private static final String PREFIX = "__Host-";

    /** The cookie's name on a secure or an insecure connection. */
    public static String name(String plain, boolean secure) {
        return secure ? PREFIX + plain : plain;
    }

    /** The cookie's value in this request; the first one if there are several. */
    public Optional<String> read(HttpServletRequest request) {
        String expected = name(name, request.isSecure());
        return all(request)
                .filter(cookie -> cookie.getName().equals(expected))
                .map(Cookie::getValue)
                .findFirst();
    }

    /**
     * A session cookie that no script can read. Of the requests that other sites cause, only a link that someone
     * follows sends it.
     */
    public ResponseCookie.ResponseCookieBuilder write(String value, HttpServletRequest request) {
        return ResponseCookie.from(name(name, request.isSecure()), value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure());
    }

    /** Deletes every cookie in the request except the one with this name. */
    public Stream<ResponseCookie> othersGone(HttpServletRequest request) {
        return all(request)
                .map(Cookie::getName)
                .filter(other -> !other.equals(name) && !other.equals(PREFIX + name))
                .map(other -> new HostCookie(other).gone(request));
    }

    /** Browsers apply the rules of the prefix even when a cookie is deleted. */
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
