package org.needlewise.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** Classifies requests to a screen by their method, headers, and Vaadin's query parameters. */
public final class ScreenRequest {

    /** The query parameter of the requests that Vaadin's client makes. */
    private static final String CALL = "v-r";

    private static final String TAP = CALL + "=uidl";

    private ScreenRequest() {}

    /** Whether the request comes from a screen's client, which needs the session that the screen began. */
    static boolean isCall(HttpServletRequest request) {
        return query(request).anyMatch(part -> part.startsWith(CALL + "="));
    }

    /** Whether the request reports what was tapped or typed on a screen. */
    public static boolean isTap(HttpServletRequest request) {
        return query(request).anyMatch(TAP::equals);
    }

    /** Whether the response will be shown as a page, and is not embedded in one or fetched by a script. */
    static boolean isToBeShown(HttpServletRequest request) {
        String destination = Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Dest"), "document");
        return request.getMethod().equals(HttpMethod.GET.name())
                && request.getParameter(CALL) == null
                && (destination.equals("document") || (destination.equals("empty") && wantsPage(request)))
                && request.getHeader("Service-Worker") == null;
    }

    /** A station's service worker fetches the page without its original destination. A script would accept any type. */
    private static boolean wantsPage(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
    }

    /** Whether a browser prefetches a screen that may never be seen. It requests it again when it needs it. */
    static boolean isFetchedAhead(HttpServletRequest request) {
        return Stream.of("Sec-Purpose", "Purpose", "X-Moz")
                .map(request::getHeader)
                .anyMatch(purpose -> purpose != null && purpose.contains("prefetch"));
    }

    private static Stream<String> query(HttpServletRequest request) {
        return Stream.ofNullable(request.getQueryString()).flatMap(query -> Stream.of(query.split("&", -1)));
    }
}
