package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.core.env.Environment;

/** A station that slept, or whose clock was set: no one can see or touch what the last patient left. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationSleepTest {

    private static final String PLANTED = "zebra quilt";
    private static final Duration HOUR = Duration.ofHours(1);

    /** Counts what reaches the screen, and frames that show it. */
    private static final String WATCH = """
            window.reached = [];
            window.frames = 0;
            ['pointerdown', 'mousedown', 'click', 'keydown', 'beforeinput', 'input'].forEach(name =>
                document.querySelector('.shell').addEventListener(name, () => window.reached.push(name)));
            const visible = () => document.querySelector('.shell')?.checkVisibility({ visibilityProperty: true });
            window.countFrames = () => afterEachFrame(() => { window.frames += visible() ? 1 : 0; });
            """;

    private final Wire wire;
    private final Browser browser;
    private final Clock clock;

    StationSleepTest(Environment environment, Shortcut shortcut) {
        this.wire = new Wire(environment.getRequiredProperty("local.server.port", int.class));
        this.browser = new Browser(Chrome.start(), new Site(wire::port), shortcut);
        this.clock = Clock.in(browser);
    }

    /** Without a server the page stays, and can tell what became of it. */
    @BeforeEach
    void aPatientWritesSomethingAndLeaves() {
        browser.forgetCookies();
        browser.resize(Size.KIOSK);
        browser.openStation();
        Screen screen = browser.goTo(Paths.QUESTIONS);
        awaitWatch();
        new QuestionsPage(screen).ask(PLANTED);
        browser.awaitQuiet();
        browser.script(WATCH);
        wire.cut();
    }

    @AfterEach
    void mend() {
        wire.mend();
    }

    @AfterAll
    void close() {
        browser.close();
        wire.close();
    }

    @ParameterizedTest(name = "wall {0}, steady {1}")
    @CsvSource({
        "3600, 0",
        "3600, 3600",
        "151, 0",
        "0, 151",
        "-3600, 3600",
        "-3600, 151",
        "86400, 10",
    })
    void theTouchThatWakesItIsNotTheLastPatients(long wall, long steady) {
        clock.fallAsleep();
        clock.jump(Duration.ofSeconds(wall), Duration.ofSeconds(steady));

        touchTheScreen();

        assertThatItIsCleared();
        clock.wake();
        assertThatItIsCleared();
    }

    @Test
    void aClockThatIsSetBackBeforeTheSleepHidesNothing() {
        clock.jump(HOUR.negated(), Duration.ZERO);
        awaitFrame();
        clock.fallAsleep();
        clock.jump(HOUR, Duration.ZERO);

        touchTheScreen();

        assertThatItIsCleared();
    }

    @Test
    void aKeyThatWakesItTypesNothing() {
        browser.driver().findElement(By.cssSelector("main textarea")).click();
        browser.script("window.reached = []");
        clock.fallAsleep();
        clock.jump(HOUR, Duration.ZERO);

        new Actions(browser.driver(), Duration.ZERO).sendKeys("x", Keys.ENTER).perform();

        assertThatItIsCleared();
    }

    @Test
    void afterTheTimeNotOneFrameIsSeen() {
        clock.fallAsleep();
        clock.jump(HOUR, Duration.ZERO);
        browser.script("window.frames = 0; wake(); countFrames()");

        browser.await("a cleared screen", driver -> isCleared());
        assertThat(browser.script("return window.frames")).isEqualTo(0L);
    }

    @Test
    void aTouchAfterTheTimeOfTheQuestionIsAskedFirst() {
        clock.fallAsleep();
        clock.jump(Duration.ofSeconds(130), Duration.ZERO);

        touchTheScreen();

        browser.await("the question", driver -> asks());
        assertThat(browser.script("return window.reached.join()")).isEqualTo("");
        clock.wake();
        new Finger(browser).touch(20, 20);
        browser.await("no question", driver -> !asks());
        assertThat(text()).contains(PLANTED);
    }

    @ParameterizedTest
    @CsvSource({"-3600, 0", "-3600, 60", "60, 60", "60, 0"})
    void whoIsThereLosesNothingByAClockThatIsSetBackOrAShortSleep(long wall, long steady) {
        clock.fallAsleep();
        clock.jump(Duration.ofSeconds(wall), Duration.ofSeconds(steady));

        touchTheScreen();
        clock.wake();

        awaitFrame();
        assertThat(asks()).isFalse();
        assertThat(text()).contains(PLANTED);
        assertThat(String.valueOf(browser.script("return window.reached.join()")))
                .contains("pointerdown", "click");
    }

    @Test
    void aTabThatWasFrozenShowsNothingWhenItComesBack() {
        browser.script("document.addEventListener('freeze', () => {"
                + " window.coveredFirst = !document.querySelector('.shell').checkVisibility({ visibilityProperty: true });"
                + " jump(3600, 0); countFrames(); })");

        lifecycle("freeze");
        lifecycle("resume");

        browser.await("a cleared screen", driver -> isCleared());
        assertThat(browser.script("return window.coveredFirst")).isEqualTo(true);
        assertThat(browser.script("return window.frames")).isEqualTo(0L);
    }

    @Test
    void aTabThatWasFrozenForAMomentGoesOn() {
        lifecycle("freeze");
        lifecycle("resume");

        browser.await("the screen", driver -> text().contains(PLANTED));
        assertThat(asks()).isFalse();
    }

    @ParameterizedTest(name = "wall {0}, steady {1}: {2}")
    @CsvSource({
        "3600, 0, .attract",
        "-3600, 3600, .attract",
        "151, 151, .attract",
        "140, 0, .my-questions",
        "-3600, 0, .my-questions",
    })
    void whatStandsInForALostServerKnowsWhoseTouchItIs(long wall, long steady, String shown) {
        awaitWorker();
        browser.driver().navigate().refresh();
        browser.await(
                "the page that stands in",
                driver -> !driver.findElements(By.className("offline")).isEmpty());
        clock.jump(Duration.ofSeconds(wall), Duration.ofSeconds(steady));

        touchTheScreen();
        wire.mend();

        browser.await("what comes next", driver -> {
            browser.script("window.putForward?.(3)");
            return driver.findElements(By.className("offline")).isEmpty()
                    && !driver.findElements(By.cssSelector(".attract, .my-questions"))
                            .isEmpty();
        });
        assertThat(browser.driver().findElements(By.cssSelector(shown))).isNotEmpty();
    }

    private void awaitWorker() {
        browser.await(
                "the station's worker",
                driver -> Boolean.TRUE.equals(browser.script("return navigator.serviceWorker.controller !== null")));
    }

    /** The browser's word alone: the driver does not come back from a page that is frozen in earnest. */
    private void lifecycle(String word) {
        browser.script("document.dispatchEvent(new Event(arguments[0]))", word);
    }

    private void touchTheScreen() {
        new Finger(browser).touch(540, 1400);
    }

    private void assertThatItIsCleared() {
        browser.await("a cleared screen", driver -> isCleared());
        assertThat(browser.script("return window.reached.join()")).isEqualTo("");
        assertThat(String.valueOf(browser.script("return document.documentElement.outerHTML")))
                .doesNotContain(PLANTED);
    }

    private boolean isCleared() {
        return text().contains(Words.of("kiosk.offline"))
                && browser.driver().findElements(By.className("shell")).isEmpty();
    }

    private boolean asks() {
        return !browser.driver().findElements(By.className("still-there")).isEmpty();
    }

    private void awaitFrame() {
        browser.chrome().executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
    }

    private void awaitWatch() {
        browser.await(
                "the station's watch",
                driver -> Boolean.TRUE.equals(
                        browser.script("return customElements.get('station-watch') !== undefined")));
    }

    private String text() {
        return String.valueOf(browser.script("return document.body.innerText"));
    }
}
