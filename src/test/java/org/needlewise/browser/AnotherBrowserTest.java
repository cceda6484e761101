package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.needlewise.content.LearningModule;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.springframework.core.env.Environment;

/** What every browser other than Chromium has to support; the other tests cover the rest. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnotherBrowserTest {

    private static final String COUNTS_AS_RELOAD = "return performance.getEntriesByType('navigation')[0].type;";
    private static final String HIDE_WHAT_IS_BEHIND =
            "document.querySelector('.shell').style.visibility = arguments[0]";
    private static final String SURFACE = "return document.querySelector('vaadin-confirm-dialog')"
            + ".shadowRoot.querySelector('vaadin-confirm-dialog-overlay').shadowRoot.querySelector('[part~=overlay]');";
    private static final int BRIGHT = 0x70;
    private static final int DARK = 0x40;

    /** Pixels beside the round corners of a dialog. */
    private static final int AROUND_CORNERS = 500;

    /** Pixels of a tick. */
    private static final int SEEN = 10;

    private final Environment environment;
    private final Shortcut shortcut;
    private final LearningModule module;
    private @Nullable Path home;
    private @Nullable Browser started;

    AnotherBrowserTest(Environment environment, Shortcut shortcut, LearningModule module) {
        this.environment = environment;
        this.shortcut = shortcut;
        this.module = module;
    }

    abstract boolean isInstalled();

    /** Starts it; what it saves goes to a folder in its home. */
    abstract RemoteWebDriver start(Path home);

    @BeforeAll
    void open(@TempDir Path folder) {
        Assumptions.assumeTrue(isInstalled(), "not installed; bin/test installs it");
        home = folder;
        started = new Browser(start(folder), Site.of(environment), shortcut);
    }

    @AfterAll
    void close() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void aPatientGoesTheWholeWayAndLeavesNothing() {
        Screen screen = browser().visit(Size.DESKTOP, Paths.WELCOME);

        SummaryPage summary = new WholeWay(screen, module).walkToSummary();

        String before = browser().session();
        summary.finish().stay();
        summary.finish().wipeAndStartAgain();
        new WelcomePage(screen, module).await();
        assertThat(new WelcomePage(screen, module).isNew()).isTrue();
        assertThat(browser().session()).isNotEqualTo(before);
        assertThat(browser().script("return sessionStorage.length + localStorage.length"))
                .isEqualTo(0L);
    }

    @Test
    void aFirstVisitLoadsThePageOnce() {
        browser().visit(Size.DESKTOP, Paths.LEARN);

        browser()
                .await(
                        "a page that is loaded",
                        driver -> "complete".equals(browser().script("return document.readyState")));
        assertThat(browser().script(COUNTS_AS_RELOAD)).isEqualTo("navigate");
    }

    @Test
    void nothingShowsThroughTheFinishDialog() {
        visitSummary().finish();
        Pictures.save(browser(), "finish-" + name());
        WebElement surface = (WebElement) Objects.requireNonNull(browser().script(SURFACE));

        Paint before = Paint.of(browser(), surface);
        browser().script(HIDE_WHAT_IS_BEHIND, "hidden");

        assertThat(Paint.of(browser(), surface).differenceTo(before)).isLessThan(AROUND_CORNERS);
    }

    @Test
    void theTicksOfTheSummaryAreSeen() {
        Screen screen = visitSummary().screen();

        WebElement box = screen.browser().driver().findElement(By.cssSelector("input[data-line]"));

        Paint ticked = Paint.of(browser(), box).middle();
        Pictures.save(browser(), "summary-" + name());

        assertThat(ticked.count(colour -> red(colour) > BRIGHT)).isGreaterThan(SEEN);
        assertThat(ticked.count(colour -> red(colour) < DARK)).isGreaterThan(SEEN);
    }

    @Test
    void thePdfIsSaved() throws IOException {
        SummaryPage summary = visitSummary();

        summary.savePdf();

        summary.screen().awaitText(Words.of("take-along.ready"));
        Path file = Objects.requireNonNull(home).resolve(Programs.SAVED).resolve("my-summary.pdf");
        browser()
                .await(
                        "a saved file",
                        driver -> Files.exists(file) && file.toFile().length() > 0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(WholeWay.OWN_QUESTION);
        }
    }

    private static int red(int colour) {
        return colour >> 16;
    }

    private Browser browser() {
        return Objects.requireNonNull(started);
    }

    private String name() {
        return browser().driver().getClass().getSimpleName();
    }

    private SummaryPage visitSummary() {
        return new SummaryPage(browser()
                .visit(
                        Size.DESKTOP,
                        Paths.SUMMARY,
                        new Places(module).wholeWay().changes()));
    }
}
