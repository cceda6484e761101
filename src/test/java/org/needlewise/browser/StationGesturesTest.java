package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.springframework.core.env.Environment;

/** Gestures on a station that a browser would otherwise handle itself. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationGesturesTest {

    private static final By HEADING = By.tagName("h1");
    private static final String SELECTED = "return getSelection().toString()";
    private static final String SELECTED_IN =
            "return arguments[0].value.slice(arguments[0].selectionStart, arguments[0].selectionEnd)";
    private static final String ZOOM = "return visualViewport.scale";

    /** Notes of each event whether the browser will do nothing about it; heard after all others. */
    private static final String WATCH = """
            window.held = [];
            arguments[0].split(' ').forEach(
                name => addEventListener(name, event => window.held.push(event.defaultPrevented)));
            """;

    private final Site site;
    private final Shortcut shortcut;
    private final Browser browser;

    StationGesturesTest(Environment environment, Shortcut shortcut) {
        this.site = Site.of(environment);
        this.shortcut = shortcut;
        this.browser = new Browser(Chrome.start(), site, shortcut);
    }

    @BeforeEach
    void forgetAll() {
        browser.forgetCookies();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void noMenuOpens() {
        begin(browser, Size.DESKTOP);
        browser.script(WATCH, "contextmenu");

        hands().contextClick(browser.driver().findElement(HEADING)).perform();

        assertThat(held()).containsExactly(true);
    }

    @Test
    void wordsOfTheScreenAreNotSelected() {
        begin(browser, Size.DESKTOP);

        hands().doubleClick(browser.driver().findElement(HEADING)).perform();

        assertThat(browser.script(SELECTED)).isEqualTo("");
    }

    @Test
    void wordsOfThePatientAre() {
        Screen screen = begin(browser, Size.DESKTOP);
        WebElement field = screen.find(Role.TEXTBOX, Words.of("questions.own"));
        screen.hand().enter(field);
        browser.script("document.execCommand('insertText', false, 'scars '.repeat(60))");

        hands().doubleClick(field).perform();

        assertThat(browser.script(SELECTED_IN, field)).isEqualTo("scars");
    }

    /** In a browser of its own: touches that are made enlarge any page once they came to a page before it. */
    @Test
    void twoFingersDoNotEnlargeTheScreen() {
        try (Browser newBrowser = new Browser(Chrome.start(), site, shortcut)) {
            begin(newBrowser, Size.KIOSK);

            pinch(newBrowser);

            newBrowser.awaitQuiet();
            assertThat(zoom(newBrowser)).isEqualTo(1);
        }
    }

    @Test
    void nothingIsDraggedAway() {
        begin(browser, Size.DESKTOP);
        browser.script(WATCH, "dragstart");

        WebElement link = browser.driver().findElement(By.cssSelector(".brand"));
        hands().clickAndHold(link)
                .moveByOffset(40, 40)
                .moveByOffset(40, 40)
                .release()
                .perform();

        assertThat(held()).containsExactly(true);
    }

    @Test
    void atHomeAllOfItStaysAsPeopleKnowIt() {
        browser.visit(Size.DESKTOP, Paths.QUESTIONS);
        browser.script(WATCH, "contextmenu");
        WebElement heading = browser.driver().findElement(HEADING);
        hands().doubleClick(heading).perform();
        assertThat(browser.script(SELECTED)).isNotEqualTo("");
        hands().contextClick(heading).perform();
        assertThat(held()).containsExactly(false);

        browser.visit(Size.KIOSK, Paths.QUESTIONS);
        pinch(browser);

        browser.await("a larger screen", driver -> zoom(browser) > 1);
    }

    private static Screen begin(Browser browser, Size size) {
        browser.resize(size);
        browser.openStation();
        Screen screen = browser.goTo(Paths.QUESTIONS);
        browser.await(
                "the station's watch",
                driver -> Boolean.TRUE.equals(
                        browser.script("return customElements.get('station-watch') !== undefined")));
        return screen;
    }

    /** Two fingers that move apart. */
    private static void pinch(Browser browser) {
        touch(browser, "touchStart", 100);
        IntStream.iterate(120, apart -> apart < 400, apart -> apart + 20)
                .forEach(apart -> touch(browser, "touchMove", apart));
        browser.devTools("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    private static void touch(Browser browser, String event, int apart) {
        List<Map<String, Integer>> fingers =
                List.of(Map.of("id", 0, "x", 500 - apart, "y", 900), Map.of("id", 1, "x", 500 + apart, "y", 900));
        browser.devTools("Input.dispatchTouchEvent", Map.of("type", event, "touchPoints", fingers));
    }

    private static double zoom(Browser browser) {
        return ((Number) Objects.requireNonNull(browser.script(ZOOM))).doubleValue();
    }

    @SuppressWarnings("unchecked") // a script's answer has no type
    private List<Boolean> held() {
        return (List<Boolean>) Objects.requireNonNull(browser.script("return window.held"));
    }

    private Actions hands() {
        return new Actions(browser.driver(), Duration.ZERO);
    }
}
