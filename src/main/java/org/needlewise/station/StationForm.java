package org.needlewise.station;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.needlewise.web.HostCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The fields of the form that makes a browser a station, or a regular browser again.
 *
 * <p>The token is valid if it equals the browser's cookie. No other site can read or set that cookie, and no session is
 * needed.
 *
 * @param token the form's hidden field
 * @param key the start key, if the page submitted itself
 */
record StationForm(String token, Optional<String> key) {

    static final HostCookie COOKIE = new HostCookie("station-form");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final int CHARACTERS = 22;

    /** Parses the body as a query string. Neither field has characters that a form encodes differently. */
    static StationForm of(HttpServletRequest request) throws IOException {
        String body = new String(request.getInputStream().readAllBytes(), UTF_8);
        MultiValueMap<String, String> parts =
                UriComponentsBuilder.newInstance().query(body).build().getQueryParams();
        return new StationForm(
                Optional.ofNullable(parts.getFirst("token")).orElse(""), Optional.ofNullable(parts.getFirst("key")));
    }

    boolean isFrom(HttpServletRequest request) {
        return !token.isEmpty() && same(token, known(request));
    }

    /** The token of this browser. An existing one is kept, so that two tabs do not invalidate each other's form. */
    static String token(HttpServletRequest request) {
        String known = known(request);
        return known.length() == CHARACTERS ? known : random();
    }

    static ResponseCookie cookie(String token, HttpServletRequest request) {
        return COOKIE.write(token, request).sameSite("Strict").build();
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private static String known(HttpServletRequest request) {
        return COOKIE.read(request).orElse("");
    }

    private static String random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
