package org.needlewise.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Recognises programs that look at pages without a person, by what they call themselves; the others pass for people. */
final class Robots {

    /** Search engines, link previews, monitors; not CUBOT, which makes phones. */
    private static final Pattern NAMES =
            Pattern.compile("(?i)(?<!cu)bot\\b|crawler|spider|slurp|facebookexternalhit|^(whatsapp|skypeuripreview)/");

    private Robots() {}

    static boolean areAsking(HttpServletRequest request) {
        @Nullable String name = request.getHeader(HttpHeaders.USER_AGENT);
        return name != null && NAMES.matcher(name).find();
    }
}
