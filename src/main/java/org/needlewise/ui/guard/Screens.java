package org.needlewise.ui.guard;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Modules;
import org.needlewise.ui.Paths;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Knows which addresses show a screen: those that a view names, and no others that only begin like one. */
@Component
class Screens {

    private static final String LESSON = Paths.LEARN + "/";

    /** How Vaadin's client marks what it asks for itself. */
    private static final String CALL = "v-r";

    private static final String TAP = CALL + "=uidl";

    private final Modules modules;

    Screens(Modules modules) {
        this.modules = modules;
    }

    /** Whether a view is at the address of the request, whoever asks and whatever for. */
    boolean isAddressed(HttpServletRequest request) {
        String path = path(request);
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                        .getNavigationTarget(path)
                        .isPresent()
                && (!path.startsWith(LESSON) || isTaught(path.substring(LESSON.length()), request));
    }

    /** Whether a screen of this browser asks for something, which needs the session that the screen began. */
    static boolean isCall(HttpServletRequest request) {
        return query(request).anyMatch(part -> part.startsWith(CALL + "="));
    }

    /** Whether a screen says what was tapped or typed there. */
    static boolean isTap(HttpServletRequest request) {
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

    private boolean isTaught(String lesson, HttpServletRequest request) {
        List<LearningModule> taught = modules.all(request.getLocale());
        return taught.isEmpty()
                || taught.stream().anyMatch(module -> module.lesson(lesson).isPresent());
    }

    /** As the servlets see it: decoded, and without parameters between its slashes. */
    private static String path(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return StringUtils.trimTrailingCharacter(StringUtils.trimLeadingCharacter(path, '/'), '/');
    }
}
