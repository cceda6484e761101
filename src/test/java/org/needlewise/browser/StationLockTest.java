package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.springframework.core.env.Environment;

/** How a station's pages handle keyboard shortcuts, and the printer reports of the program that started the browser. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationLockTest {

    private static final String LEFT_TO_THE_BROWSER = """
            return document.body.dispatchEvent(new KeyboardEvent('keydown', {
                key: arguments[0], ctrlKey: arguments[1].includes('ctrl'), altKey: arguments[1].includes('alt'),
                shiftKey: arguments[1].includes('shift'), bubbles: true, cancelable: true }));
            """;

    private final Browser browser;

    StationLockTest(Environment environment, Shortcut shortcut) {
        int port = environment.getRequiredProperty("local.server.port", int.class);
        this.browser = new Browser(Chrome.start(), new Site(() -> port), shortcut);
    }

    @BeforeAll
    void becomeStation() {
        browser.becomeStation();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "n, ctrl, false",
        "p, ctrl, false",
        "P, ctrl shift, false",
        "I, ctrl shift, false",
        "J, ctrl shift, false",
        "+, ctrl, false",
        "ArrowLeft, alt, false",
        "d, alt, false",
        "F1, '', false",
        "F7, '', false",
        "F12, '', false",
        "v, ctrl, true",
        "a, ctrl, true",
        "ArrowLeft, ctrl, true",
        "x, '', true",
        "Enter, '', true",
        "Tab, '', true"
    })
    void onlyKeysForTypingAndMovingAreLeftToTheBrowser(String key, String held, boolean left) {
        browser.visit(Size.KIOSK, Paths.QUESTIONS);
        awaitLock();

        assertThat(browser.script(LEFT_TO_THE_BROWSER, key, held)).isEqualTo(left);
    }

    @Test
    void printIsOfferedAsThePrinterIsReported() {
        browser.visit(Size.KIOSK, Paths.SUMMARY);
        assertThat(printButtons()).as("nothing reports").isPositive();

        report("away");
        browser.goTo(Paths.SUMMARY);
        assertThat(printButtons()).as("away").isZero();

        report("ready");
        Screen screen = browser.goTo(Paths.SUMMARY);
        assertThat(printButtons()).as("ready").isPositive();

        report("away");
        browser.script("window.print = () => document.body.dataset.printed = 'yes'");
        new Screen(browser, screen.hand(), By.className("ways")).press(Role.BUTTON, Words.of("summary.print"));
        screen.awaitText(Words.of("print.failed"));
        assertThat(browser.script("return document.body.dataset.printed ?? 'no'"))
                .isEqualTo("no");
    }

    @Test
    void thePageSaysThatItRunsWhereAPrinterIsReported() {
        browser.visit(Size.KIOSK, Paths.QUESTIONS);
        report("ready");

        String first = awaitBeatOtherThan("");
        String next = awaitBeatOtherThan(first);

        assertThat(first).startsWith("here-");
        assertThat(next).startsWith("here-");
    }

    private void awaitLock() {
        browser.await(
                "keys that are kept from the browser",
                driver -> Boolean.FALSE.equals(browser.script(LEFT_TO_THE_BROWSER, "F12", "")));
    }

    private String awaitBeatOtherThan(String last) {
        browser.await("a beat", driver -> !beat().isEmpty() && !beat().equals(last));
        return beat();
    }

    /** Its cookie goes to no address that the program has. */
    private String beat() {
        return browser.devTools("Storage.getCookies", Map.of()).get("cookies") instanceof List<?> all
                ? all.stream()
                        .filter(cookie -> cookie instanceof Map<?, ?> map && "beat".equals(map.get("name")))
                        .map(cookie -> String.valueOf(((Map<?, ?>) cookie).get("value")))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private void report(String state) {
        browser.chrome()
                .manage()
                .addCookie(new Cookie.Builder("printer", state).path("/").build());
    }

    private int printButtons() {
        return browser.driver().findElements(By.cssSelector(".icon-print")).size();
    }
}
