package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.LearningModule;
import org.needlewise.ui.visit.Paths;

@RealBrowser
class SavedPdfTest {

    /** Makes ten seconds a fifth of one. */
    private static final String HURRY = """
            const setTimeout = window.setTimeout;
            window.setTimeout = (task, millis) => setTimeout(task, millis / 50);
            """;

    private final Browser browser;
    private final LearningModule module;

    @TempDir
    private Path folder;

    SavedPdfTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @Test
    void thePdfHoldsWhatTheScreenShows() throws IOException {
        SummaryPage summary = visitSummary();
        summary.toggle(module.selfCheck().getFirst().text());

        summary.savePdf();

        summary.screen().awaitText(Words.of("take-along.ready"));
        assertThat(textOf(download()))
                .contains(module.selfCheck().get(1).text(), WholeWay.OWN_QUESTION)
                .contains(Words.of("summary.ready.open"), module.about().notice())
                .doesNotContain(module.selfCheck().getFirst().text());
    }

    @Test
    void aPdfThatTakesTooLongLeavesAnotherWay() {
        SummaryPage summary = visitSummary();
        browser.script(HURRY + "window.fetch = () => new Promise(() => {});");

        summary.savePdf();

        summary.screen().awaitText(Words.of("take-along.late"));
        assertThat(browser.script("return document.querySelector('save-pdf .instead').textContent"))
                .isEqualTo(Words.of("summary.print"));
        Pictures.save(browser, "save-pdf-late");
        assertThat(Axe.violations(browser)).isEmpty();
    }

    @Test
    void aPdfThatCannotBeMadeLeavesAnotherWayAndCanBeTriedAgain() {
        SummaryPage summary = visitSummary();
        browser.script("window.fetchBefore = window.fetch;"
                + "window.fetch = () => Promise.resolve(new Response('', { status: 503 }));");

        summary.savePdf();
        summary.screen().awaitText(Words.of("take-along.failed"));
        browser.script("window.fetch = window.fetchBefore");
        summary.savePdf();

        summary.screen().awaitText(Words.of("take-along.ready"));
    }

    @Test
    void aPdfThatTheBrowserRefusesToSaveCanBeOpenedInPlace() {
        SummaryPage summary = visitSummary();
        browser.devTools("Browser.setDownloadBehavior", Map.of("behavior", "deny"));

        summary.savePdf();

        summary.screen().awaitText(Words.of("take-along.ready"));
        Pictures.save(browser, "save-pdf-ready");
        assertThatItOpensInPlace();
        summary.screen().press(Role.LINK, Words.of("take-along.open"));
        browser.await(
                "the PDF", driver -> String.valueOf(driver.getCurrentUrl()).contains("/VAADIN/dynamic/"));
        Pictures.save(browser, "pdf-in-place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete HTMLAnchorElement.prototype.download", "URL.createObjectURL = undefined"})
    void aBrowserThatKnowsOfNoSavedFilesSaysSoAndOpensThePdfInPlace(String lacking) {
        SummaryPage summary = visitSummary();
        browser.script(lacking);

        summary.savePdf();

        summary.screen().awaitText(Words.of("take-along.unsaved"));
        assertThatItOpensInPlace();
    }

    @Test
    void aPdfThatFailsWherePrintingIsMissingLeadsToNoDeadButton() {
        SummaryPage summary = visitSummary();
        browser.script("window.print = undefined; window.fetch = () => Promise.reject(new TypeError());");

        summary.savePdf();

        summary.screen().awaitText(Words.of("take-along.failed"));
        assertThat(browser.script("return document.querySelector('save-pdf .instead')"))
                .isNull();
    }

    private void assertThatItOpensInPlace() {
        assertThat(
                        browser.script(
                                "return fetch(document.querySelector('save-pdf a').href)"
                                        + ".then(answer => answer.headers.get('Content-Disposition') + answer.headers.get('Content-Type'))"))
                .isEqualTo("inline;filename=my-summary.pdfapplication/pdf");
    }

    private SummaryPage visitSummary() {
        browser.devTools("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        return new SummaryPage(browser.visit(
                Size.DESKTOP, Paths.SUMMARY, new Places(module).wholeWay().changes()));
    }

    private Path download() {
        Path file = folder.resolve("my-summary.pdf");
        browser.await("saved file", driver -> Files.exists(file));
        return file;
    }

    private static String textOf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
