package org.needlewise.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.needlewise.content.LearningModule;
import org.needlewise.seal.SampleKeys;

/** The built program in its own process, as at a clinic without a mail server. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class BuiltProgramTest {

    private static final String CLINIC = "Clinic by the harbour";

    private final LearningModule module;
    private final Node program;
    private final Browser browser;

    BuiltProgramTest(LearningModule module, Shortcut shortcut) throws IOException {
        this.module = module;
        Path keys = SampleKeys.in(Path.of("target/nodes/built-keys.json"));
        program =
                new Node("built", List.of("--needlewise.seal.key-file=" + keys, "--needlewise.clinic.name=" + CLINIC));
        program.start();
        program.awaitReady();
        browser = new Browser(Chrome.start(), new Site(program::port), shortcut);
        browser.restoreTapPause();
    }

    @AfterAll
    void close() {
        browser.close();
        program.close();
    }

    @Test
    void aPatientGoesTheWholeWay() {
        Screen screen = browser.visit(Size.PHONE, "");
        screen.awaitText(CLINIC);

        new WholeWay(screen, module).walk();
        SummaryPage summary = new SummaryPage(screen);
        summary.await();
        summary.finish().wipeAndStartAgain();

        new WelcomePage(screen, module).await();
    }

    @Test
    void anUnknownAddressIsTold() {
        browser.visit(Size.PHONE, "");

        browser.goTo("no-such-screen").awaitHeading(Words.of("not-found.heading"));
    }
}
