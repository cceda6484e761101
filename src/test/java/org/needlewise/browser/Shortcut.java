package org.needlewise.browser;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.needlewise.journey.Change;
import org.needlewise.journey.Journey;
import org.needlewise.ui.visit.Visit;
import org.springframework.beans.factory.ObjectProvider;

/** Applies changes to the next visit, so that a test begins at the screen that it is about. */
final class Shortcut implements VaadinServiceInitListener {

    private final ObjectProvider<Visit> visit;
    private final Queue<Change> ahead = new ArrayDeque<>();
    /** Held weakly, so that what the server still knows of a visit that ended is not known because of a test. */
    private WeakReference<@Nullable Visit> latest = new WeakReference<>(null);

    Shortcut(ObjectProvider<Visit> visit) {
        this.visit = visit;
    }

    synchronized void nextVisitBeginsAfter(List<Change> changes) {
        ahead.clear();
        ahead.addAll(changes);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> takeAhead());
    }

    /** The journey of whoever opened a page last, as the server has it. */
    synchronized Journey journey() {
        return Objects.requireNonNull(latest.get()).journey().peek();
    }

    private synchronized void takeAhead() {
        latest = new WeakReference<>(visit.getObject());
        while (!ahead.isEmpty()) {
            visit.getObject().act(ahead.remove());
        }
    }
}
