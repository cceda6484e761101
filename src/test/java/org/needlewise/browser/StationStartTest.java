package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.springframework.core.env.Environment;

@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationStartTest {

    private static final By YES = By.cssSelector("form button");

    private final Browser browser;

    StationStartTest(Environment environment, Shortcut shortcut) {
        this.browser = new Browser(Chrome.start(), Site.of(environment), shortcut);
    }

    @BeforeEach
    void anOrdinaryBrowser() {
        browser.forgetCookies();
        browser.resize(Size.DESKTOP);
    }

    @AfterEach
    void nothingWasRefused() {
        assertThat(browser.violations()).isEmpty();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"KIOSK", "DESKTOP", "PHONE"})
    void aPersonIsAskedFirst(Size size) {
        browser.resize(size);
        browser.open("kiosk/front-desk");

        Pictures.save(browser, "kiosk-question-" + size);
        assertThat(Layout.tooSmall(browser)).isEmpty();
        assertThat(Layout.tooWide(browser)).isEmpty();
        assertThat(Axe.violations(browser)).isEmpty();
        assertThat(browser.chrome().manage().getCookieNamed("station")).isNull();

        new Finger(browser).press(browser.driver().findElement(YES));

        awaitAttract();
    }

    @Test
    void onTheServersComputerAStationBeginsWithoutAPersonAndTheAddressIsClean() {
        browser.open("kiosk/front-desk#start");

        awaitAttract();
        assertThat(browser.driver().getCurrentUrl()).endsWith("/attract");
    }

    @Test
    void aStationThatStartsAnewIsNotAsked() {
        browser.openStation();

        browser.open("kiosk/front-desk#start");

        awaitAttract();
        assertThat(browser.driver().getCurrentUrl()).endsWith("/attract");
    }

    @Test
    void aPersonMakesItAnOrdinaryBrowserAgain() {
        browser.openStation();
        browser.open("kiosk/off");
        assertThat(Axe.violations(browser)).isEmpty();

        new Finger(browser).press(browser.driver().findElement(YES));

        browser.await(
                "the first screen",
                driver -> !driver.findElements(By.className("welcome")).isEmpty());
        assertThat(browser.chrome().manage().getCookieNamed("station")).isNull();
    }

    @Test
    void whoOpensTheAddressOfTheEndIsAskedAndThenTheVisitEnds() {
        new QuestionsPage(browser.goTo(Paths.QUESTIONS)).ask("May I swim?");
        browser.awaitQuiet();
        browser.open("end");
        assertThat(Axe.violations(browser)).isEmpty();

        new Finger(browser).press(browser.driver().findElement(YES));

        browser.await(
                "the last page",
                driver -> !driver.findElements(By.className("ended")).isEmpty());
        assertThat(browser.goTo(Paths.QUESTIONS).text()).doesNotContain("May I swim?");
    }

    private void awaitAttract() {
        browser.await(
                "the invitation",
                driver ->
                        !driver.findElements(By.cssSelector(".attract .shown")).isEmpty());
    }
}
