package org.needlewise.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentTester;
import org.junit.jupiter.api.Test;
import org.needlewise.clinic.Clinic;
import org.needlewise.content.SampleModule;
import org.needlewise.journey.Change;
import org.needlewise.summary.Pdfs;
import org.needlewise.summary.Summary;
import org.needlewise.ui.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class SavePdfTest extends ScreenTest {

    @Autowired
    private Pdfs pdfs;

    @Autowired
    private Clinic clinic;

    @Test
    void aPdfIsMadeOnceAndGoneWhenThePatientEnds() {
        act(new Change.AskOwn("May I swim?"));
        open("summary");
        new Tile(find(SavePdf.class).single()).tap();
        Summary summary = Summary.of(journey(), SampleModule.create(), clinic, TODAY);
        byte[] made = pdfs.of(summary, Pdfs.Use.SCREEN, this).join();
        new Tile(find(SavePdf.class).single()).tap();
        assertThat(pdfs.of(summary, Pdfs.Use.SCREEN, this).join()).isSameAs(made);

        tap("Finish");
        findConfirmDialog().reject();

        assertThat(pdfs.of(summary, Pdfs.Use.SCREEN, this).join()).isNotSameAs(made);
    }

    @Test
    void aPdfThatAnotherReplacesIsForgotten() {
        act(new Change.AskOwn("May I swim?"));
        open("summary");
        new Tile(find(SavePdf.class).single()).tap();
        Summary before = Summary.of(journey(), SampleModule.create(), clinic, TODAY);
        byte[] made = pdfs.of(before, Pdfs.Use.SCREEN, this).join();

        act(new Change.AskOwn("May I run?"));
        new Tile(find(SavePdf.class).single()).tap();

        assertThat(pdfs.of(before, Pdfs.Use.SCREEN, this).join()).isNotSameAs(made);
    }

    /** Sends a tap, like the browser's side. */
    private static final class Tile extends ComponentTester<SavePdf> {

        Tile(SavePdf component) {
            super(component);
        }

        void tap() {
            fireDomEvent("make", JsonNodeFactory.instance.objectNode());
            roundTrip();
        }
    }
}
