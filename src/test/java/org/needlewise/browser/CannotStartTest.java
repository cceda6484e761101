package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.clinic.Clinic;
import org.needlewise.content.LearningModule;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.springframework.core.env.Environment;

/** Browsers that cannot run the program, or lack a feature. */
@RealBrowser
@Tag("slow")
class CannotStartTest {

    private static final String STARTED = "return window.Vaadin?.Flow?.clients !== undefined;";

    private final Browser browser;
    private final LearningModule module;
    private final Clinic clinic;
    private final Site site;
    private final Shortcut shortcut;
    private String prepared = "";

    CannotStartTest(Browser browser, LearningModule module, Clinic clinic, Shortcut shortcut, Environment environment) {
        this.shortcut = shortcut;
        this.browser = browser;
        this.module = module;
        this.clinic = clinic;
        this.site = Site.of(environment);
    }

    @AfterEach
    void becomeAnOrdinaryBrowserAgain() {
        if (!prepared.isEmpty()) {
            browser.devTools("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", prepared));
        }
        browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        browser.violations();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete HTMLElement.prototype.showPopover",
                "delete Document.prototype.adoptedStyleSheets",
                "delete HTMLScriptElement.prototype.noModule",
                "delete window.CSS",
                "CSS.supports = () => false",
            })
    void aBrowserThatIsTooOldIsToldSoAtOnce(String old) {
        before(old);

        browser.open(Paths.LEARN);

        assertThatOnlyThisIsTold("cannot-start.old");
        Pictures.save(browser, "cannot-start-old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} })",
                "Object.defineProperty(Document.prototype, 'cookie', { get() { throw new DOMException('', 'SecurityError'); } })",
                """
                Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });
                for (const storage of ['sessionStorage', 'localStorage']) {
                    Object.defineProperty(window, storage, { get() { throw new DOMException('', 'SecurityError'); } });
                }
                """,
            })
    void aBrowserThatKeepsNoCookiesIsToldSoAtOnce(String blocked) {
        before(blocked);

        browser.open(Paths.LEARN);

        assertThatOnlyThisIsTold("cannot-start.cookies");
        Pictures.save(browser, "cannot-start-cookies");
    }

    @Test
    void aBrowserWhoseSettingsBlockAllSiteDataIsToldSoAtOnce() {
        try (Browser blocking = new Browser(Chrome.startWithoutSiteData(), site, shortcut)) {
            blocking.open(Paths.LEARN);

            assertThat(new Screen(blocking, new Finger(blocking)).text())
                    .startsWith(Words.of("cannot-start.cookies"))
                    .endsWith(clinic.phone().orElseThrow());
            assertThat(blocking.script(STARTED)).isEqualTo(false);
        }
    }

    @Test
    void aBrowserThatRunsNoScriptsIsToldSo() {
        browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", true));

        browser.open(Paths.LEARN);

        String text = browser.driver().findElement(By.tagName("noscript")).getText();
        assertThat(text)
                .contains(Words.of("cannot-start.scripts"), clinic.phone().orElseThrow());
        Pictures.save(browser, "cannot-start-scripts");
    }

    @Test
    void aPageThatNeverStartsSaysSo() {
        before("""
                const setTimeout = window.setTimeout;
                window.setTimeout = (task, millis) => setTimeout(task, millis / 50);
                customElements.define = () => { throw new Error('broken by something else'); };
                """);

        browser.open(Paths.LEARN);

        new Screen(browser, new Finger(browser)).awaitText(Words.of("cannot-start.failed"));
        assertThat(text()).contains(clinic.phone().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('', 'SecurityError'); } })",
                "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } })",
                "Object.defineProperty(window, 'sessionStorage', { get: () => null })",
                "delete Navigator.prototype.serviceWorker",
                "delete Navigator.prototype.clipboard",
                "delete window.print",
                "delete window.speechSynthesis",
                "delete Array.prototype.toSpliced; delete Array.prototype.toSorted; delete Array.prototype.toReversed",
                "delete Element.prototype.checkVisibility",
                "delete CSS.highlights; delete window.Highlight",
            })
    void aBrowserThatLacksSomethingElseGoesTheWholeWay(String lacking) {
        before(lacking);
        Screen screen = browser.visit(Size.PHONE, Paths.QUESTIONS);
        QuestionsPage page = new QuestionsPage(screen);
        String first = module.questions().get(0).text();
        String second = module.questions().get(1).text();

        page.choose(first);
        page.choose(second);
        page.raise(second);
        page.goOn();

        new ReadinessPage(screen).await();
        assertThat(browser.goTo(Paths.SUMMARY).text()).containsSubsequence(second, first);
    }

    @ParameterizedTest
    @CsvSource({"Cookie, 1", "Set-Cookie, 1"})
    void whereCookiesAreLostOnTheWayOnePageSaysSo(String stripped, int loads) {
        try (CookieStripper proxy = new CookieStripper(site, stripped)) {
            browser.forgetCookies();
            browser.driver().get("http://localhost:" + proxy.port() + "/" + Paths.LEARN);

            new Screen(browser, new Finger(browser)).awaitText(Words.of("no-cookies.text"));
            assertThat(text()).contains(clinic.phone().orElseThrow(), Words.of("no-cookies.again"));
            assertThat(proxy.asked("/" + Paths.LEARN)).isEqualTo(loads);
            Pictures.save(browser, "no-cookies");
            assertThat(Axe.violations(browser)).isEmpty();
        }
    }

    @Test
    void whoseSessionEndedInAnotherTabComesToTheFirstScreen() {
        Screen screen = browser.visit(Size.PHONE, Paths.QUESTIONS);

        browser.forgetCookies();
        screen.press(
                Role.BUTTON,
                Words.of("questions.add", module.questions().getFirst().text()));

        new WelcomePage(screen, module).await();
    }

    private void before(String script) {
        prepared = Objects.requireNonNull(
                        browser.devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                                .get("identifier"))
                .toString();
    }

    private void assertThatOnlyThisIsTold(String key) {
        assertThat(text()).startsWith(Words.of(key)).endsWith(clinic.phone().orElseThrow());
        assertThat(browser.script(STARTED)).isEqualTo(false);
        assertThat(browser.driver().getCurrentUrl()).endsWith("/" + Paths.LEARN);
    }

    private String text() {
        return new Screen(browser, new Finger(browser)).text();
    }
}
