package org.needlewise.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Distinguishes requests from this site's own pages from those that another site triggered.
 *
 * <p>Browsers send no {@code Sec-Fetch-Site} to a site without TLS, and old browsers never send it. In that case, the
 * page's own origin, which browsers send with every POST, must match the host of the request.
 */
public final class SameOrigin {

    public static final String FETCH_SITE = "Sec-Fetch-Site";

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private SameOrigin() {}

    public static boolean sent(HttpServletRequest request) {
        @Nullable String site = request.getHeader(FETCH_SITE);
        return site == null ? isAsked(request) : site.equals("same-origin");
    }

    private static boolean isAsked(HttpServletRequest request) {
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        @Nullable String asked = request.getHeader(HttpHeaders.HOST);
        if (origin == null || asked == null) {
            return false;
        }
        try {
            URI from = URI.create(origin);
            URI to = URI.create(from.getScheme() + "://" + asked);
            return from.getHost() != null && from.getHost().equalsIgnoreCase(to.getHost()) && port(from) == port(to);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? HTTPS : HTTP;
    }
}
