package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.springframework.core.env.Environment;

/** What one patient copies, and what the next one could paste. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationClipboardTest {

    private static final String PLANTED = "zebra quilt";
    private static final By FIELD = By.cssSelector("main textarea");

    private final Browser browser;
    private final Clock clock;

    StationClipboardTest(Environment environment, Shortcut shortcut) {
        this.browser = new Browser(Chrome.start(), Site.of(environment), shortcut);
        this.clock = Clock.in(browser);
    }

    @BeforeEach
    void aNewPatientWithAnEmptyClipboard() {
        browser.forgetCookies();
        browser.resize(Size.DESKTOP);
        browser.open("offline");
        browser.script("sessionStorage.clear()");
        copyBehindTheStationsBack("from before");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "x"})
    void whatIsTypedAtAStationIsNotCopied(String key) {
        begin();
        WebElement field = type();

        control("a");
        control(key);
        keys(Keys.END);
        control("v");

        assertThat(String.valueOf(field.getDomProperty("value")).strip()).isEqualTo(PLANTED);
    }

    @Test
    void atHomeItIs() {
        browser.goTo(Paths.QUESTIONS);
        WebElement field = type();

        control("a");
        control("c");
        keys(Keys.END);
        control("v");

        assertThat(field.getDomProperty("value")).isEqualTo(PLANTED + PLANTED);
    }

    @Test
    void theWipeClearsWhatTheClipboardHoldsAllTheSame() {
        begin();
        copyBehindTheStationsBack(PLANTED);

        clock.putForward(Duration.ofSeconds(155));

        awaitAttract();
        assertThat(pasted()).isBlank();
    }

    @Test
    void soDoesWhoFinishes() {
        Screen screen = begin();
        copyBehindTheStationsBack(PLANTED);

        EndDialog.byStartingOver(screen).wipe();
        browser.await(
                "the last page",
                driver -> !driver.findElements(By.className("ended")).isEmpty());
        clock.putForward(Duration.ofSeconds(5));

        awaitAttract();
        assertThat(pasted()).isBlank();
    }

    /** As a browser's menu of its own, or another program, would. */
    private void copyBehindTheStationsBack(String text) {
        browser.devTools(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        Object outcome = browser.chrome()
                .executeAsyncScript(
                        "navigator.clipboard.writeText(arguments[0]).then(() => arguments[1]('copied'), arguments[1])",
                        text);
        assertThat(outcome).isEqualTo("copied");
        browser.devTools("Browser.resetPermissions", Map.of());
    }

    private Screen begin() {
        browser.openStation();
        Screen screen = browser.goTo(Paths.QUESTIONS);
        browser.await(
                "the station's watch",
                driver -> Boolean.TRUE.equals(
                        browser.script("return customElements.get('station-watch') !== undefined")));
        return screen;
    }

    private WebElement type() {
        WebElement field = browser.driver().findElement(FIELD);
        browser.script("arguments[0].focus()", field);
        keys(PLANTED);
        return field;
    }

    /** By the next patient, whose touch starts a visit. */
    private String pasted() {
        new Actions(browser.driver(), Duration.ZERO)
                .click(browser.driver().findElement(By.className("start")))
                .perform();
        browser.await(
                "the lessons",
                driver -> !driver.findElements(By.className("learn")).isEmpty());
        browser.goTo(Paths.QUESTIONS);
        WebElement field = browser.driver().findElement(FIELD);
        browser.script("arguments[0].focus()", field);
        control("v");
        return String.valueOf(field.getDomProperty("value"));
    }

    private void keys(CharSequence keys) {
        new Actions(browser.driver(), Duration.ZERO).sendKeys(keys).perform();
    }

    private void control(String key) {
        new Actions(browser.driver(), Duration.ZERO)
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    private void awaitAttract() {
        browser.await(
                "the invitation",
                driver ->
                        !driver.findElements(By.cssSelector(".attract .shown")).isEmpty());
    }
}
