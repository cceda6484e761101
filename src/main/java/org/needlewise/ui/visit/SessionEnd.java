package org.needlewise.ui.visit;

import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlewise.station.Stations;
import org.needlewise.station.VisitEnd;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Ends visits: the only place where the server erases what a browser entered. */
@Component
class SessionEnd implements VisitEnd {

    /** What the browser clears by itself. Cookies are deleted one by one, because the station's has to stay. */
    private static final List<String> CLEARED = List.of("\"cache\"", "\"storage\"");

    private final JourneyCookie journey;

    SessionEnd(JourneyCookie journey) {
        this.journey = journey;
    }

    @Override
    public boolean isOver(HttpServletRequest request) {
        return switch (journey.read(request)) {
            case BroughtVisit.Nothing(), BroughtVisit.Over() -> true;
            case BroughtVisit.Visited _, BroughtVisit.Unreadable() -> false;
        };
    }

    @Override
    public HttpHeaders forgetAll(HttpServletRequest request) {
        HttpHeaders headers = forget(request);
        headers.put("Clear-Site-Data", CLEARED);
        return headers;
    }

    @Override
    public HttpHeaders forget(HttpServletRequest request) {
        journey.revokeBrought(request);
        Optional.ofNullable(request.getSession(false)).ifPresent(SessionEnd::end);
        forgetBuffers();
        HttpHeaders headers = new HttpHeaders();
        Stations.COOKIE.othersGone(request).forEach(gone -> headers.add(HttpHeaders.SET_COOKIE, gone.toString()));
        return headers;
    }

    /** Waits for the session's current requests to finish. A concurrent request then finds the session ended. */
    private static void end(HttpSession session) {
        List<VaadinSession> busy = new ArrayList<>();
        try {
            busy.addAll(VaadinSession.getAllSessions(session));
            busy.forEach(VaadinSession::lock);
            session.invalidate();
        } catch (IllegalStateException _) {
            // Another request ended it first.
        } finally {
            busy.forEach(VaadinSession::unlock);
        }
    }

    /** Jackson's pooled buffers keep what was read from or written to a browser until they are reused. */
    private static void forgetBuffers() {
        Stream.of(JsonMapper.shared(), JacksonUtils.getMapper())
                .forEach(
                        mapper -> mapper.tokenStreamFactory()._getRecyclerPool().clear());
    }
}
