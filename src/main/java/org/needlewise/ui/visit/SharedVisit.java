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
 * One patient's visit, which all tabs of a session share: each change is made upon what is there now, and the browser
 * gets a sealed copy of it.
 *
 * <p>A browser may bring a journey along that this session has not read, because it did not send it before. The session
 * takes it over, and has another id from then on: whoever knew the old one learns nothing.
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

    /** Whether there is a journey to go on with, whatever is taught by now. */
    boolean underWay() {
        return !state.peek().journeys().isEmpty();
    }

    /**
     * Takes over the journey that the browser brings to a page, when it is of another visit: the browser kept it for its
     * patient, while somebody else may have begun this session.
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
     * Makes a change upon what is there now.
     *
     * <p>A visit in which nothing was entered yet gives way to a journey that the browser brings only now.
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

    /** The journey of a known patient has come into this session. */
    void renewSessionId() {
        ids.renew(request());
    }

    /** No tab writes anything of this visit any more, and no copy of it opens again. */
    void end() {
        ended = true;
        cookie.revoke(state.peek().id());
    }

    private void takeOver(VisitState brought) {
        state.set(brought);
        renewSessionId();
    }

    /** The browser's copy is made once for all that one answer changes. */
    private void save() {
        HttpServletRequest request = request();
        if (request.getAttribute(TO_BE_WRITTEN) == null) {
            request.setAttribute(TO_BE_WRITTEN, true);
            UI ui = UI.getCurrent();
            ui.beforeClientResponse(ui, context -> write());
        }
    }

    /** A visit in which nothing was entered leaves alone what it could not read. */
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
