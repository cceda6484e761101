package org.needlewise.ui.visit;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.needlewise.summary.Pdfs;
import org.needlewise.summary.Summary;

/** Discards the data kept outside of a session when the session ends for any reason. */
@SpringComponent
class PdfCleanup implements VaadinServiceInitListener {

    private final Pdfs pdfs;

    PdfCleanup(Pdfs pdfs) {
        this.pdfs = pdfs;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionDestroyListener(end -> forget(end.getSession()));
    }

    private void forget(VaadinSession session) {
        Optional.ofNullable(session.getAttribute(Summary.class)).ifPresent(pdfs::forget);
    }
}
