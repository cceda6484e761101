package org.needlewise.ui.visit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.needlewise.content.LearningModule;
import org.needlewise.journey.Journey;

/**
 * One patient's visit, shared by all tabs of a session. Each change applies to the current state, and the browser gets
 * a sealed copy.
 *
 * <p>A browser may send a journey that this session has not read before. The session then adopts it and changes its ID,
 * so that an old session ID that someone else may know gives no access to it.
 */
@SpringComponent
@VaadinSessionScope
class SharedVisit {

    private static final String TO_BE_WRITTEN = SharedVisit.class.getName();

    private final JourneyCookie cookie;
    private final SessionIds ids;
    private final ValueSignal<VisitState> state = new ValueSignal<>(VisitState.begin());
    private boolean ended;

    SharedVisit(JourneyCookie cookie, SessionIds ids) {
        this.cookie = cookie;
        this.ids = ids;
    }

    Signal<VisitState> state() {
        return state.asReadonly();
    }

    /** Whether there is a journey to continue, even if its module is no longer taught. */
    boolean underWay() {
        return !state.peek().journeys().isEmpty();
    }

    /**
     * Adopts the journey in a page request if it belongs to another visit. The browser kept it for its patient, but
     * someone else may have begun this session.
     *
     * @param taught finds the module of a journey, if it can be taught
     */
    void meet(Function<Journey, Optional<LearningModule>> taught) {
        if (cookie.read(request()) instanceof BroughtVisit.Visited visited
                && !visited.visit().equals(state.peek().id())) {
            taught.apply(visited.journey())
                    .map(module -> VisitState.of(visited, module))
                    .ifPresent(this::takeOver);
        }
    }

    /**
     * Applies a change to the current state.
     *
     * <p>If nothing has been entered yet, a journey that the browser sends now replaces the visit first.
     */
    void update(Function<Journey, Optional<LearningModule>> taught, UnaryOperator<VisitState> change) {
        if (state.peek().isBlank()) {
            meet(taught);
        }
        VisitState now = state.peek();
        VisitState next = change.apply(now);
        if (!next.equals(now)) {
            state.set(next);
            save();
        }
    }

    /** Changes the session ID after the journey of a known patient has been adopted. */
    void renewSessionId() {
        ids.renew(request());
    }

    /** Stops all tabs from writing anything of this visit, and makes every copy of it unusable. */
    void end() {
        ended = true;
        cookie.revoke(state.peek().id());
    }

    private void takeOver(VisitState brought) {
        state.set(brought);
        renewSessionId();
    }

    /** Writes the cookie once for all changes of one response. */
    private void save() {
        HttpServletRequest request = request();
        if (request.getAttribute(TO_BE_WRITTEN) == null) {
            request.setAttribute(TO_BE_WRITTEN, true);
            UI ui = UI.getCurrent();
            ui.beforeClientResponse(ui, context -> write());
        }
    }

    /** If nothing was entered, an unreadable cookie is kept. */
    private void write() {
        VisitState now = state.peek();
        if (!ended && !(now.isBlank() && cookie.read(request()) instanceof BroughtVisit.Unreadable)) {
            now.toKeep().ifPresent(visited -> cookie.write(visited, request(), VaadinServletResponse.getCurrent()));
        }
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}
