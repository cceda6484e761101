package org.needlewise.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.needlewise.clinic.Clinic;
import org.needlewise.summary.Pdfs;
import org.needlewise.summary.Summary;
import org.needlewise.ui.ScreenTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

class PdfCleanupTest extends ScreenTest {

    @Autowired
    private Pdfs pdfs;

    @Autowired
    private ObjectProvider<Visit> visits;

    @Autowired
    private Clinic clinic;

    @Autowired
    private Clock clock;

    @Test
    void aPdfIsGoneWhenTheSessionEndsWithoutThePatient() {
        Visit visit = visits.getObject();
        Summary summary = Summary.of(visit.journey().peek(), visit.module(), clinic, LocalDate.now(clock));
        byte[] made = visit.pdf(summary, Pdfs.Use.SCREEN).join();

        VaadinSession session = VaadinSession.getCurrent();
        session.getService().fireSessionDestroy(session);
        session.getService().runPendingAccessTasks(session);

        assertThat(pdfs.of(summary, Pdfs.Use.SCREEN, this).join()).isNotSameAs(made);
    }
}
