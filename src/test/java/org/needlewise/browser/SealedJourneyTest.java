package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Statement;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;

@RealBrowser
class SealedJourneyTest {

    private final Browser browser;
    private final LearningModule module;

    SealedJourneyTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @Test
    void theTapThatFindsItsSessionGoneIsNotLostEither() {
        Statement.Wording first = module.statements().get(0).first();
        Statement.Wording second = module.statements().get(1).first();
        Screen screen = browser.visit(Size.PHONE, Paths.MYTH_OR_FACT);
        QuizPage quiz = new QuizPage(screen);
        screen.press(Role.BUTTON, QuizPage.wordFor(first, true));
        quiz.goOn();
        quiz.awaitStatement(second);

        loseTheSession();
        screen.press(Role.BUTTON, QuizPage.wordFor(second, false));

        screen.find(Role.BUTTON, Words.of("action.next"));
        quiz.awaitVerdict(second, false);
        quiz.goOn();
        screen.awaitText(Words.of("quiz.position", 3, module.statements().size()));
        screen.awaitText(module.statements().get(2).first().text());
    }

    @Test
    void aTabWhoseCookiesAnotherTabDroppedBeginsAfresh() {
        Screen screen = browser.visit(
                Size.PHONE, Paths.QUESTIONS, new Places(module).wholeWay().changes());

        browser.forgetCookies();
        screen.press(
                Role.BUTTON, Words.of("questions.add", module.questions().get(2).text()));

        screen.find(Role.BUTTON, Words.of("welcome.start"));
        browser.goTo(Paths.QUESTIONS).awaitText(Words.of("questions.count", 0));
    }

    @Test
    void aTapIsMadeOnceAndNotAgainWithTheNextReload() {
        Screen screen = browser.visit(Size.PHONE, Paths.MYTH_OR_FACT);
        Statement.Wording first = module.statements().get(0).first();
        screen.press(Role.BUTTON, QuizPage.wordFor(first, true));
        new QuizPage(screen).awaitVerdict(first, true);
        browser.awaitQuiet();

        browser.reload();
        browser.reload();

        screen.awaitText(Words.of("quiz.position", 2, module.statements().size()));
        assertThat(screen.shows(Role.BUTTON, Words.of("action.next"))).isFalse();
    }

    @Test
    void theWholeWayComesBackWithoutItsSession() {
        Screen screen = browser.visit(
                Size.DESKTOP, Paths.SUMMARY, new Places(module).wholeWay().changes());
        String before = screen.text();

        loseTheSession();
        browser.reload();

        assertThat(screen.text()).isEqualTo(before);
    }

    @Test
    void textSizeAndContrastComeBackToo() {
        Screen screen = browser.visit(Size.DESKTOP, Paths.LEARN);
        screen.press(Role.BUTTON, Words.of("display.size.largest"));
        screen.press(Role.BUTTON, Words.of("display.contrast"));
        browser.awaitQuiet();

        loseTheSession();
        browser.reload();

        assertThat(browser.script("return { ...document.body.dataset }"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("text", "largest")
                .containsEntry("contrast", "high");
    }

    @Test
    void whatIsBeingTypedComesBackToo() {
        Screen screen = browser.visit(Size.DESKTOP, Paths.QUESTIONS);
        browser.driver().findElement(By.tagName("textarea")).sendKeys("May I swim");
        browser.awaitQuiet();

        loseTheSession();
        screen.press(Role.BUTTON, Words.of("questions.add-own"));

        browser.await(
                "the question in the list",
                driver -> driver.findElements(By.cssSelector(".my-questions li .words")).stream()
                        .anyMatch(line -> line.getText().equals("May I swim")));
    }

    @Test
    void anAddressIsNotKeptForAReload() {
        browser.visit(Size.DESKTOP, Paths.EMAIL);
        browser.driver().findElement(By.tagName("input")).sendKeys("ann@example.org");
        browser.awaitQuiet();

        browser.reload();

        assertThat(browser.driver().findElement(By.tagName("input")).getDomProperty("value"))
                .isEmpty();
    }

    @Test
    void theEndIsTheEndForAVisitWithoutItsSession() {
        Screen screen = browser.visit(
                Size.DESKTOP, Paths.SUMMARY, new Places(module).wholeWay().changes());
        EndDialog dialog = EndDialog.byStartingOver(screen);

        loseTheSession();
        dialog.wipeAndStartAgain();

        screen.find(Role.BUTTON, Words.of("welcome.start"));
        assertThat(browser.driver().manage().getCookieNamed("journey")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AQ", "not-base64!", "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatDoesNotOpenIsAFreshStart(String value) {
        browser.visit(Size.PHONE, Paths.WELCOME);
        loseTheSession();
        browser.driver().manage().addCookie(new Cookie("journey", value));

        browser.goTo(Paths.WELCOME).find(Role.BUTTON, Words.of("welcome.start"));
    }

    @Test
    void nobodyIsRememberedUnasked() {
        Screen screen = browser.visit(Size.PHONE, Paths.LEARN);

        assertThat(screen.browser().driver().manage().getCookies())
                .isNotEmpty()
                .allMatch(cookie -> cookie.getExpiry() == null && cookie.isHttpOnly());
    }

    @Test
    void whoAsksForItIsRememberedForThirtyDaysAndGoesOnFromTheFirstScreen() {
        Screen screen = browser.visit(Size.PHONE, Paths.WELCOME);
        screen.hand().press(browser.driver().findElement(By.className("remember")));
        screen.press(Role.BUTTON, Words.of("welcome.start"));
        screen.awaitHeading(Words.of("learn.heading"));
        browser.goTo(Paths.QUESTIONS);

        assertThat(browser.driver().manage().getCookies())
                .filteredOn(cookie -> cookie.getName().equals("journey"))
                .singleElement()
                .extracting(Cookie::getExpiry, InstanceOfAssertFactories.DATE)
                .isBetween(
                        Instant.now().plus(Duration.ofDays(29)), Instant.now().plus(Duration.ofDays(31)));

        loseTheSession();
        screen = browser.goTo(Paths.WELCOME);
        assertThat(screen.find(Role.CHECKBOX, Words.of("remember.label")).isSelected())
                .isTrue();
        screen.press(Role.BUTTON, Words.of("welcome.continue"));
        screen.awaitHeading(Words.of("questions.heading"));
    }

    /** To a server that has restarted, a session's cookie says nothing. */
    private void loseTheSession() {
        browser.driver().manage().deleteCookieNamed("JSESSIONID");
        browser.driver()
                .manage()
                .addCookie(new Cookie.Builder("JSESSIONID", "A".repeat(32))
                        .isHttpOnly(true)
                        .build());
    }
}
