package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.content.LearningModule;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.springframework.core.env.Environment;

/** The screens on a station, for people who stand, sit, or have low vision. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class StationScreensTest {

    /** CSS pixels. */
    private static final int SMALLEST_TARGET = 56;

    private static final int UPPER_THIRD = Size.KIOSK.height() / 3;
    private static final int UPPER_TWO_FIFTHS = Size.KIOSK.height() * 2 / 5;

    /** Capitals of 7.3 mm, on a portrait screen of 27 inches, which has 81.6 pixels to an inch. */
    private static final double SMALLEST_CAPITALS = 7.3 / 25.4 * 81.6;

    private final LearningModule module;
    private final Browser browser;

    StationScreensTest(Environment environment, Shortcut shortcut, LearningModule module) {
        this.module = module;
        this.browser = new Browser(Chrome.start(), Site.of(environment), shortcut);
        browser.becomeStation();
        Voice.in(browser, "en-US");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatIsTappedIsWithinReachHoweverLargeTheTextAndLowerStillWhereThatIsWanted(Place place) {
        place.visit(browser, Size.KIOSK);
        assertThatItCanBeUsed(place.name(), UPPER_THIRD);

        set("text", "largest");
        assertThatItCanBeUsed(place.name() + "-largest", UPPER_THIRD);
        assertThat(browser.driver().findElements(By.cssSelector("main p, main li, main h1, .quiet")))
                .isNotEmpty()
                .allSatisfy(
                        text -> assertThat(Layout.capitals(browser, text)).isGreaterThanOrEqualTo(SMALLEST_CAPITALS));

        set("text", "normal");
        set("reach", "low");
        if (!place.path().equals(Paths.PREPARING)) {
            assertThatItCanBeUsed(place.name() + "-lower", UPPER_TWO_FIFTHS);
        }
        assertThat(Axe.violations(browser)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aStationThatLiesOnItsSideIsTappedAsEasily(Place place) {
        place.visit(browser, Size.DESKTOP);

        assertThat(Layout.tooSmall(browser, SMALLEST_TARGET)).isEmpty();
        assertThat(Layout.tooWide(browser)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void nothingThatCanBeTappedMovesByAnAnswer(Place asked) {
        for (String text : List.of("normal", "largest")) {
            asked.visit(browser, Size.KIOSK);
            Steadiness.assertNothingMovesBy(Steadiness.FIRST, browser, text);
        }
        asked.visit(browser, Size.DESKTOP);
        Steadiness.assertNothingMovesBy(Steadiness.LAST, browser, "normal");
    }

    @Test
    void aStationPrintsNoPageMoreThanAnyBrowser() {
        browser.visit(Size.KIOSK, Paths.SUMMARY, new Places(module).wholeWay().changes());

        assertThat(Printout.of(browser, "summary-station").pages()).hasSize(1);
    }

    @Test
    void theSwitchBringsTheScreenLowerUntilTheNextPersonComes() {
        Screen screen = browser.visit(Size.KIOSK, Paths.CHECK_YOURSELF);

        screen.press(Role.BUTTON, Words.of("display.lower"));
        browser.awaitQuiet();
        assertThat(Layout.above(browser, UPPER_TWO_FIFTHS)).isEmpty();

        EndDialog.byStartingOver(screen).wipe();
        browser.await(
                "the invitation",
                driver -> String.valueOf(driver.getCurrentUrl()).endsWith("/attract"));
        browser.goTo(Paths.CHECK_YOURSELF);
        assertThat(browser.script("return document.body.dataset.reach")).isEqualTo("normal");
    }

    private void set(String what, String value) {
        browser.script("document.body.dataset[arguments[0]] = arguments[1]", what, value);
        browser.awaitQuiet();
    }

    private void assertThatItCanBeUsed(String name, int line) {
        Pictures.save(browser, name + "-station");
        assertSoftly(softly -> {
            softly.assertThat(Layout.tooSmall(browser, SMALLEST_TARGET))
                    .as("%s: too small to tap", name)
                    .isEmpty();
            softly.assertThat(Layout.tooWide(browser)).as("%s: too wide", name).isEmpty();
            softly.assertThat(Layout.above(browser, line))
                    .as("%s: out of reach", name)
                    .isEmpty();
        });
    }

    Stream<Place> asked() {
        return new Places(module).asked();
    }

    /** But for the screen that a code leads to, which is a phone's. */
    Stream<Place> places() {
        return new Places(module).all().filter(place -> !place.name().equals("phone-arrived"));
    }
}
