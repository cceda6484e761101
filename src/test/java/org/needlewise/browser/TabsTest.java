package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.needlewise.content.LearningModule;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WindowType;

/** One visit in several tabs, and after a link from another site. */
@RealBrowser
class TabsTest {

    private static final String OWN = "May I swim with it?";

    private final Browser browser;
    private final LearningModule module;

    TabsTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @AfterEach
    void closeAllTabsButOne() {
        List<String> tabs = List.copyOf(browser.driver().getWindowHandles());
        tabs.stream().skip(1).forEach(tab -> {
            show(tab);
            browser.driver().close();
        });
        show(tabs.getFirst());
    }

    @Test
    void whatIsDoneInTwoTabsIsKeptOfBoth() {
        Screen first = browser.visit(Size.DESKTOP, Paths.QUESTIONS);
        String here = tab();
        Screen second = openTab(Paths.CHECK_YOURSELF);
        second.press(Role.BUTTON, Words.of("self-check.answer", SelfCheckAnswer.YES));
        browser.awaitQuiet();

        show(here);
        String question = module.questions().getFirst().text();
        new QuestionsPage(first).choose(question);
        browser.awaitQuiet();

        Screen summary = browser.goTo(Paths.SUMMARY);
        summary.awaitText(question);
        summary.awaitText(module.selfCheck().getFirst().text());
    }

    @Test
    void aTabThatIsShownAgainShowsWhatWasDoneInTheOther() {
        Screen first = browser.visit(Size.DESKTOP, Paths.QUESTIONS);
        String here = tab();
        new QuestionsPage(openTab(Paths.QUESTIONS)).ask(OWN);
        browser.awaitQuiet();

        show(here);
        browser.script("document.dispatchEvent(new Event('visibilitychange'))");

        new QuestionsPage(first).awaitChosen(OWN);
    }

    @Test
    void aDuplicatedTabIsOfTheSameVisit() {
        Screen first = askOwnQuestion();
        String here = tab();

        browser.script("window.open(location.href)");
        String duplicate = browser.driver().getWindowHandles().stream()
                .filter(tab -> !tab.equals(here))
                .findFirst()
                .orElseThrow();
        show(duplicate);
        new QuestionsPage(first).awaitChosen(OWN);
    }

    @Test
    void theEndInOneTabIsTheEndInAll() {
        Screen first = browser.visit(Size.DESKTOP, Paths.QUESTIONS);
        new QuestionsPage(first).type(OWN);
        browser.awaitQuiet();
        String here = tab();
        Screen second = openTab(Paths.LEARN);

        EndDialog.byStartingOver(second).wipeAndStartAgain();
        second.find(Role.BUTTON, Words.of("welcome.start"));

        show(here);
        first.find(Role.BUTTON, Words.of("welcome.start"));
        assertThat(browser.goTo(Paths.QUESTIONS).text()).contains(Words.of("questions.count", 0));
        assertThat(browser.driver().findElement(By.tagName("textarea")).getDomProperty("value"))
                .isEmpty();
    }

    @Test
    void aTapInATabThatHasNotHeardOfTheEndBringsNothingBack() {
        Screen first = askOwnQuestion();
        String here = tab();
        Screen second = openTab(Paths.LEARN);
        browser.script("window.BroadcastChannel.prototype.postMessage = () => {}");

        EndDialog.byStartingOver(second).wipeAndStartAgain();
        second.find(Role.BUTTON, Words.of("welcome.start"));
        show(here);
        first.press(
                Role.BUTTON,
                Words.of("questions.add", module.questions().getFirst().text()));

        browser.awaitQuiet();
        assertThat(first.text()).doesNotContain(OWN);
        assertThat(browser.goTo(Paths.QUESTIONS).text()).doesNotContain(OWN);
    }

    @Test
    void aCodeThatArrivesInASecondTabReplacesNothingUnasked() {
        Screen first = visitAfterWholeWay(Paths.TO_PHONE);
        String code = PhonePage.path(new PhonePage(first).scan());
        browser.forgetCookies();
        new QuestionsPage(browser.goTo(Paths.QUESTIONS)).ask(OWN);
        browser.awaitQuiet();

        Screen second = openTab(code);
        second.awaitArrival(Words.of("arrival.which"));
        second.press(Role.BUTTON, Words.of("arrival.which.here"));

        new QuestionsPage(second).awaitChosen(OWN);
    }

    @Test
    void aLinkOfAnotherSiteFindsTheJourneyAndKeepsIt() {
        visitAfterWholeWay(Paths.SUMMARY);
        String before = browser.goTo(Paths.SUMMARY).text();
        loseTheSession();

        try (OtherSite other = new OtherSite()) {
            other.show(browser, "<a href='%s'>our notes</a>".formatted(browser.address(Paths.QUESTIONS)));
            browser.driver().findElement(By.tagName("a")).click();
            browser.awaitQuiet();
        }

        Screen arrived = new Screen(browser, new Finger(browser));
        QuestionsPage questions = new QuestionsPage(arrived);
        questions.awaitChosen(WholeWay.OWN_QUESTION);
        questions.showAll();
        questions.choose(module.questions().getLast().text());
        browser.awaitQuiet();
        loseTheSession();
        assertThat(browser.goTo(Paths.SUMMARY).text()).contains(before.substring(0, 200));
    }

    @Test
    void aJourneyThatTheBrowserBringsOnlyLaterIsNotOverwritten() {
        visitAfterWholeWay(Paths.SUMMARY);
        browser.awaitQuiet();
        Cookie journey = cookie("journey");
        browser.forgetCookies();
        Screen blank = browser.goTo(Paths.QUESTIONS);
        blank.awaitText(Words.of("questions.count", 0));
        new QuestionsPage(blank).showAll();

        browser.driver().manage().deleteCookieNamed("journey");
        browser.driver().manage().addCookie(journey);
        blank.press(
                Role.BUTTON,
                Words.of("questions.add", module.questions().getLast().text()));

        browser.awaitQuiet();
        new QuestionsPage(blank).awaitChosen(WholeWay.OWN_QUESTION);
        loseTheSession();
        new QuestionsPage(browser.goTo(Paths.QUESTIONS)).awaitChosen(WholeWay.OWN_QUESTION);
    }

    @Test
    void whatWasEndedStaysEndedWhoeverPutsItsCookieBack() {
        Screen screen = visitAfterWholeWay(Paths.SUMMARY);
        browser.awaitQuiet();
        Cookie journey = cookie("journey");
        EndDialog.byStartingOver(screen).wipeAndStartAgain();
        screen.find(Role.BUTTON, Words.of("welcome.start"));

        browser.forgetCookies();
        browser.driver().manage().addCookie(journey);

        browser.goTo(Paths.QUESTIONS).awaitText(Words.of("questions.count", 0));
    }

    @Test
    void aSessionThatSomebodyElseBeganIsLostToThemWhenAJourneyComesIn() {
        visitAfterWholeWay(Paths.SUMMARY);
        browser.awaitQuiet();
        Cookie journey = cookie("journey");
        browser.forgetCookies();
        new QuestionsPage(browser.goTo(Paths.QUESTIONS)).ask("Of somebody else?");
        browser.awaitQuiet();
        Cookie known = cookie("JSESSIONID");

        browser.driver().manage().deleteCookieNamed("journey");
        browser.driver().manage().addCookie(journey);
        Screen patient = browser.goTo(Paths.QUESTIONS);
        new QuestionsPage(patient).awaitChosen(WholeWay.OWN_QUESTION);

        assertThat(patient.text()).doesNotContain("Of somebody else?");
        assertThat(cookie("JSESSIONID").getValue()).isNotEqualTo(known.getValue());
        browser.forgetCookies();
        browser.driver().manage().addCookie(known);
        browser.goTo(Paths.QUESTIONS).awaitText(Words.of("questions.count", 0));
    }

    private Screen visitAfterWholeWay(String path) {
        return browser.visit(Size.DESKTOP, path, new Places(module).wholeWay().changes());
    }

    private Screen askOwnQuestion() {
        Screen screen = browser.visit(Size.DESKTOP, Paths.QUESTIONS);
        new QuestionsPage(screen).ask(OWN);
        browser.awaitQuiet();
        return screen;
    }

    private Screen openTab(String path) {
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.resize(Size.DESKTOP);
        return browser.goTo(path);
    }

    private String tab() {
        return browser.driver().getWindowHandle();
    }

    private void show(String tab) {
        browser.driver().switchTo().window(tab);
    }

    private Cookie cookie(String name) {
        return browser.driver().manage().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void loseTheSession() {
        browser.driver().manage().deleteCookieNamed("JSESSIONID");
    }
}
