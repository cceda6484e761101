package org.needlewise.ui.visit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.needlewise.content.Modules;
import org.springframework.beans.factory.ObjectProvider;

/** Redirects a patient to a screen that can be shown while nothing can be taught or no module is chosen. */
@SpringComponent
class ModuleGate implements VaadinServiceInitListener {

    /** The welcome screen, and the screen that a scanned code opens: the code names its module. */
    private static final Set<String> OPEN_TO_ALL = Set.of(Paths.WELCOME, Paths.PHONE);

    private final Modules modules;
    private final ObjectProvider<Visit> visit;
    private final ObjectProvider<SharedVisit> shared;

    ModuleGate(Modules modules, ObjectProvider<Visit> visit, ObjectProvider<SharedVisit> shared) {
        this.modules = modules;
        this.visit = visit;
        this.shared = shared;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        String path = event.getLocation().getPath();
        if (path.equals(Paths.PREPARING)) {
            return;
        }
        if (modules.all(event.getUI().getLocale()).isEmpty()
                && !shared.getObject().underWay()) {
            event.forwardTo(Paths.PREPARING);
        } else if (!OPEN_TO_ALL.contains(path) && !visit.getObject().settled()) {
            event.forwardTo(Paths.WELCOME);
        }
    }
}
