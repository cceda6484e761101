package org.needlewise.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** Tells what a request wants from a screen, by its method, its headers and the marks of Vaadin's client. */
public final class ScreenRequest {

    /** How Vaadin's client marks what it asks for itself. */
    private static final String CALL = "v-r";

    private static final String TAP = CALL + "=uidl";

    private ScreenRequest() {}

    /** Whether a screen of this browser asks for something, which needs the session that the screen began. */
    static boolean isCall(HttpServletRequest request) {
        return query(request).anyMatch(part -> part.startsWith(CALL + "="));
    }

    /** Whether a screen says what was tapped or typed there. */
    public static boolean isTap(HttpServletRequest request) {
        return query(request).anyMatch(TAP::equals);
    }

    /** Whether the answer is to be seen as a page: not what a page embeds, nor what a script asks for. */
    static boolean isToBeShown(HttpServletRequest request) {
        String destination = Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Dest"), "document");
        return request.getMethod().equals(HttpMethod.GET.name())
                && request.getParameter(CALL) == null
                && (destination.equals("document") || (destination.equals("empty") && wantsPage(request)))
                && request.getHeader("Service-Worker") == null;
    }

    /** A station's worker fetches the page for the browser, and no longer says what for; scripts take anything. */
    private static boolean wantsPage(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
    }

    /** Whether a browser fetches a screen that nobody may ever see; where it gets nothing, it asks again when one does. */
    static boolean isFetchedAhead(HttpServletRequest request) {
        return Stream.of("Sec-Purpose", "Purpose", "X-Moz")
                .map(request::getHeader)
                .anyMatch(purpose -> purpose != null && purpose.contains("prefetch"));
    }

    private static Stream<String> query(HttpServletRequest request) {
        return Stream.ofNullable(request.getQueryString()).flatMap(query -> Stream.of(query.split("&", -1)));
    }
}
