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
 * What the form that makes or ends a station brings along.
 *
 * <p>Its token is right when the browser's cookie says the same: no other site can read or set that, and no session has
 * to be there.
 *
 * @param token the one that stood in the form
 * @param key the start key, where the page began by itself
 */
record StationForm(String token, Optional<String> key) {

    static final HostCookie COOKIE = new HostCookie("station-form");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final int CHARACTERS = 22;

    /** Neither part has signs that a form writes in another way. */
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

    /** The token of this browser: the one that it has, so that two tabs do not spoil each other's form. */
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
