package org.needlewise.browser;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.needlewise.journey.Change;
import org.needlewise.ui.Visit;
import org.springframework.beans.factory.ObjectProvider;

/** Takes the next visit ahead on its way, so that a test begins where it wants to look. */
final class Shortcut implements VaadinServiceInitListener {

    private final ObjectProvider<Visit> visit;
    private final Queue<Change> ahead = new ArrayDeque<>();

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

    private synchronized void takeAhead() {
        while (!ahead.isEmpty()) {
            visit.getObject().act(ahead.remove());
        }
    }
}
