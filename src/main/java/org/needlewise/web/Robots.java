package org.needlewise.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Recognizes bots by their user agent. Every other client counts as a person. */
final class Robots {

    /** Search engines, link previews, and monitors, but not CUBOT, a phone brand. */
    private static final Pattern NAMES =
            Pattern.compile("(?i)(?<!cu)bot\\b|crawler|spider|slurp|facebookexternalhit|^(whatsapp|skypeuripreview)/");

    private Robots() {}

    static boolean areAsking(HttpServletRequest request) {
        @Nullable String name = request.getHeader(HttpHeaders.USER_AGENT);
        return name != null && NAMES.matcher(name).find();
    }
}
