package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.needlewise.ui.Paths;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.springframework.core.env.Environment;

/** What hands do to a screen that a browser would take for a wish of its own. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationGesturesTest {

    private static final int LONG_MILLISECONDS = 1200;
    private static final By HEADING = By.tagName("h1");
    private static final String SELECTED = "return getSelection().toString()";
    private static final String ZOOM = "return visualViewport.scale";

    /** Notes of each event whether the browser will do nothing about it; heard after all others. */
    private static final String WATCH = """
            window.held = [];
            arguments[0].split(' ').forEach(
                name => addEventListener(name, event => window.held.push(event.defaultPrevented)));
            """;

    private static final String ON_THE_HEADING = """
            const box = document.querySelector('h1').getBoundingClientRect();
            return [Math.round(box.x + 60), Math.round(box.bottom - 20)];
            """;

    private final Browser browser;

    StationGesturesTest(Environment environment, Shortcut shortcut) {
        this.browser = new Browser(Chrome.start(), Site.of(environment), shortcut);
    }

    @BeforeEach
    void forgetAll() {
        browser.devTools("Network.enable", Map.of());
        browser.devTools("Network.clearBrowserCookies", Map.of());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aLongPressNeitherOpensAMenuNorSelects() {
        begin(Size.KIOSK);
        browser.script(WATCH, "contextmenu");

        pressLong();

        assertThat(held()).isNotEmpty().doesNotContain(false);
        assertThat(browser.script(SELECTED)).isEqualTo("");
    }

    @Test
    void theOtherButtonOfAMouseOpensNoMenu() {
        begin(Size.DESKTOP);
        browser.script(WATCH, "contextmenu");

        hands().contextClick(browser.driver().findElement(HEADING)).perform();

        assertThat(held()).containsExactly(true);
    }

    @Test
    void wordsOfTheScreenAreNotSelected() {
        begin(Size.DESKTOP);

        hands().doubleClick(browser.driver().findElement(HEADING)).perform();

        assertThat(browser.script(SELECTED)).isEqualTo("");
    }

    @Test
    void wordsOfThePatientAre() {
        Screen screen = begin(Size.DESKTOP);
        WebElement field = screen.find(Role.TEXTBOX, Words.of("questions.own"));
        screen.hand().enter(field);
        browser.script("document.execCommand('insertText', false, 'scars '.repeat(60))");

        hands().doubleClick(field).perform();

        assertThat(browser.script("return arguments[0].selectionEnd - arguments[0].selectionStart", field))
                .isEqualTo((long) "scars ".length());
    }

    @Test
    void twoFingersDoNotEnlargeTheScreen() {
        begin(Size.KIOSK);

        pinch();

        assertThat(zoom()).isEqualTo(1);
    }

    @Test
    void nothingIsDraggedAway() {
        begin(Size.DESKTOP);
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
        browser.visit(Size.KIOSK, Paths.QUESTIONS);
        browser.script(WATCH, "contextmenu");

        pressLong();
        pinch();

        assertThat(held()).isNotEmpty().doesNotContain(true);
        assertThat(browser.script(SELECTED)).isNotEqualTo("");
        assertThat(zoom()).isGreaterThan(1);
    }

    private Screen begin(Size size) {
        browser.resize(size);
        browser.open("kiosk/front-desk");
        Screen screen = browser.goTo(Paths.QUESTIONS);
        browser.await(
                "the station's watch",
                driver -> Boolean.TRUE.equals(
                        browser.script("return customElements.get('station-watch') !== undefined")));
        return screen;
    }

    private void pressLong() {
        List<?> place = (List<?>) Objects.requireNonNull(browser.script(ON_THE_HEADING));
        browser.devTools(
                "Input.synthesizeTapGesture",
                Map.of(
                        "x",
                        place.get(0),
                        "y",
                        place.get(1),
                        "duration",
                        LONG_MILLISECONDS,
                        "gestureSourceType",
                        "touch"));
    }

    private void pinch() {
        browser.devTools(
                "Input.synthesizePinchGesture",
                Map.of("x", 500, "y", 900, "scaleFactor", 2, "gestureSourceType", "touch"));
    }

    private double zoom() {
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
