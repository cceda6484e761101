package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** The end of a visit at home, by the patient's own tap. */
@RealBrowser
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndOfVisitTest {

    private static final String OWN = "May I swim?";

    /** Notes what the page sends from now on; it is kept in the name of the window, which outlives the page. */
    private static final String LISTEN = """
            window.name = '';
            const send = XMLHttpRequest.prototype.send;
            XMLHttpRequest.prototype.send = function (body) {
                window.name += `sent ${body} `;
                return send.call(this, body);
            };
            const ask = window.fetch;
            window.fetch = (url, how) => {
                window.name += `${how?.method ?? 'GET'} ${url} `;
                return ask(url, how);
            };
            """;

    private final Wire wire;
    private final Browser browser;

    EndOfVisitTest(Environment environment, Shortcut shortcut) {
        this.wire = new Wire(environment.getRequiredProperty("local.server.port", int.class));
        this.browser = new Browser(Chrome.start(), new Site(wire::port), shortcut);
        Clock.in(browser);
    }

    @BeforeEach
    void aNewPatient() {
        browser.forgetCookies();
        browser.resize(Size.DESKTOP);
    }

    @AfterAll
    void close() {
        browser.close();
        wire.close();
    }

    @Test
    void theBrowserAloneEndsItAndOnce(CapturedOutput log) {
        EndDialog dialog = askForTheEnd();
        browser.script(LISTEN);

        dialog.wipe();

        awaitLastPage();
        assertThat(browser.script("return window.name")).isEqualTo("POST /end ");
        assertThat(log.getAll()).doesNotContain("ERROR", "already invalidated");
    }

    @Test
    void noWayLeadsBack() {
        askForTheEnd().wipe();
        awaitLastPage();

        browser.driver().navigate().back();

        browser.await(
                "a page", driver -> Boolean.TRUE.equals(browser.script("return document.readyState === 'complete'")));
        assertThat(page()).doesNotContain(OWN);
        assertThat(browser.goTo(Paths.QUESTIONS).text()).doesNotContain(OWN);
    }

    @Test
    void withoutAServerItSaysSoAndEndsAsSoonAsItCan() {
        EndDialog dialog = askForTheEnd();
        wire.cut();

        dialog.wipe();

        browser.await("a word", driver -> page().contains(Words.of("end.waiting")));
        assertThat(page()).doesNotContain(OWN);
        wire.mend();
        browser.await("the last page", driver -> {
            browser.script("window.putForward?.(3)");
            return isCleared();
        });
        assertThat(browser.goTo(Paths.QUESTIONS).text()).doesNotContain(OWN);
    }

    @Test
    void twoTapsOnYesEndItOnce() {
        askForTheEnd();
        browser.script(LISTEN);
        browser.script("""
                const yes = [...document.querySelectorAll('vaadin-button')]
                    .find(button => button.textContent.trim() === arguments[0]);
                yes.click();
                yes.click();
                """, Words.of("end.wipe"));

        awaitLastPage();

        assertThat(browser.script("return window.name")).isEqualTo("POST /end ");
    }

    @Test
    void whoFinishesIsToldSoAndMayStartAgain() {
        Screen screen = browser.goTo(Paths.SUMMARY);
        EndDialog dialog = new SummaryPage(screen).finish();

        dialog.wipe();

        browser.await("a kind word", driver -> page().contains(Words.of("ended.ready")));
        assertThat(page()).contains(Words.of("ended.take"), Words.of("privacy.cleared"));
        assertThat(Layout.tooSmall(browser)).isEmpty();
        assertThat(Axe.violations(browser)).isEmpty();
        screen.hand().press(browser.driver().findElement(By.cssSelector(".ended .start")));
        screen.find(Role.BUTTON, Words.of("welcome.start"));
    }

    @Test
    void thePageAfterTheEndIsNotShownWhileThereIsAVisit() {
        Screen screen = browser.goTo(Paths.QUESTIONS);
        new QuestionsPage(screen).ask(OWN);

        assertThat(browser.goTo("finished").text()).doesNotContain(Words.of("privacy.cleared"));
        assertThat(browser.driver().getCurrentUrl()).doesNotContain("finished");
    }

    private EndDialog askForTheEnd() {
        Screen screen = browser.goTo(Paths.QUESTIONS);
        new QuestionsPage(screen).ask(OWN);
        EndDialog dialog = EndDialog.byStartingOver(screen);
        browser.awaitQuiet();
        return dialog;
    }

    private void awaitLastPage() {
        browser.await("the last page", driver -> isCleared());
    }

    private boolean isCleared() {
        return page().contains(Words.of("privacy.cleared"));
    }

    private String page() {
        return String.valueOf(browser.script("return document.body.innerText"));
    }
}
