package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlewise.content.LearningModule;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

@RealBrowser
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationTest {

    private static final Duration IDLE = Duration.ofSeconds(121);
    private static final Duration COUNTDOWN = Duration.ofSeconds(30);
    private static final String OWN = "return document.querySelectorAll('.columns ol li:not(.slot)').length";
    private static final String PLANTED = "zebra quilt";

    private final LearningModule module;
    private final Wire wire;
    private final Browser browser;
    private final Clock clock;

    StationTest(Environment environment, Shortcut shortcut, LearningModule module) {
        this.module = module;
        this.wire = new Wire(environment.getRequiredProperty("local.server.port", int.class));
        this.browser = new Browser(Chrome.start(), new Site(wire::port), shortcut);
        this.clock = Clock.in(browser);
    }

    @BeforeEach
    void beginAtTheStation() {
        browser.forgetCookies();
        browser.resize(Size.KIOSK);
        browser.openStation();
        awaitAttract();
    }

    @AfterEach
    void nothingWasRefused() {
        assertThat(browser.violations()).isEmpty();
    }

    @AfterAll
    void close() {
        browser.close();
        wire.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"KIOSK", "DESKTOP", "PHONE"})
    void theScreenInvitesAtEverySize(Size size) {
        browser.resize(size);

        Pictures.save(browser, "attract-" + size);

        assertThat(Layout.tooSmall(browser)).isEmpty();
        assertThat(Layout.tooWide(browser)).isEmpty();
        assertThat(Axe.violations(browser)).isEmpty();
    }

    @Test
    void nobodyThereCostsTheServerNothing() {
        assertThat(browser.chrome().manage().getCookies())
                .extracting(cookie -> cookie.getName())
                .containsExactly("station");
    }

    @ParameterizedTest
    @EnumSource(names = {"KIOSK", "DESKTOP", "PHONE"})
    void afterAWhileItAsksWhetherSomebodyIsThere(Size size) {
        begin(Paths.QUESTIONS);
        browser.resize(size);

        clock.putForward(IDLE);

        Screen asked = awaitQuestion();
        Pictures.save(browser, "still-there-" + size);
        assertThat(Layout.tooSmall(browser)).isEmpty();
        assertThat(Layout.tooWide(browser)).isEmpty();
        assertThat(Axe.violations(browser)).isEmpty();
        asked.press(Role.BUTTON, Words.of("kiosk.still-there.here"));
        assertThat(asks()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"KIOSK", "DESKTOP", "PHONE"})
    void itAsksInHighContrastAndTheLargestTextToo(Size size) {
        browser.resize(size);
        Screen screen = begin(Paths.LEARN);
        screen.press(Role.BUTTON, Words.of("display.contrast"));
        screen.press(Role.BUTTON, Words.of("display.size.largest"));
        browser.awaitQuiet();

        clock.putForward(IDLE);

        awaitQuestion();
        Pictures.save(browser, "still-there-largest-" + size);
        assertThat(Layout.tooWide(browser)).isEmpty();
        assertThat(Axe.violations(browser)).isEmpty();
    }

    @Test
    void aTouchAnywhereGoesOnWithEverythingKept() {
        Screen screen = begin(Paths.QUESTIONS);
        String question = module.questions().getFirst().text();
        new QuestionsPage(screen).choose(question);
        clock.putForward(IDLE);
        awaitQuestion();

        new Finger(browser).touch(20, 20);

        browser.await("no question", driver -> !asks());
        clock.putForward(COUNTDOWN.plusSeconds(60));
        assertThat(asks()).isFalse();
        screen.awaitText(Words.of("questions.count", 1));
    }

    @Test
    void whoTypesIsThere() {
        Screen screen = begin(Paths.QUESTIONS);

        clock.putForward(IDLE.minusSeconds(20));
        new QuestionsPage(screen).type("May I");
        clock.putForward(IDLE.minusSeconds(20));

        assertThat(asks()).isFalse();
    }

    @Test
    void whoReadsALongPageIsThereButNotForEver() {
        begin(Paths.SUMMARY);

        clock.putForward(IDLE);
        assertThat(asks()).isFalse();

        browser.await("the question", driver -> {
            clock.putForward(Duration.ofSeconds(20));
            return asks();
        });
    }

    @Test
    void whenNobodyAnswersNothingOfThePatientIsLeft() {
        Screen screen = begin(Paths.QUESTIONS);
        new QuestionsPage(screen).ask(PLANTED);
        screen.press(Role.BUTTON, Words.of("display.size.largest"));
        browser.awaitQuiet();
        String session = sessionCookie();

        clock.putForward(IDLE.plus(COUNTDOWN));

        awaitAttract();
        assertThat(sessionCookie()).isEmpty();
        assertThat(kept()).doesNotContain(PLANTED);
        browser.chrome().navigate().back();
        begin(Paths.QUESTIONS);
        assertThat(sessionCookie()).isNotEqualTo(session);
        assertThat(kept()).doesNotContain(PLANTED);
        assertThat(browser.script("return document.body.dataset.text")).isEqualTo("normal");
    }

    @Test
    void afterTheWipeTheServersMemoryAndLogHoldNothingOfThePatient(CapturedOutput log) {
        Screen screen = begin(Paths.QUESTIONS);
        new QuestionsPage(screen).type("platypus ");
        new QuestionsPage(screen).type("umbrella");
        screen.press(Role.BUTTON, Words.of("questions.add-own"));
        browser.await(
                "a question of the patient's own", driver -> Long.valueOf(1).equals(browser.script(OWN)));
        browser.goTo(Paths.SUMMARY);
        try (Heap before = Heap.now()) {
            assertThat(before.holds("platypus ", "umbrella")).isTrue();
        }

        clock.putForward(Duration.ofMinutes(6));
        awaitAttract();
        closeConnections();

        browser.await("a server that has forgotten", driver -> {
            try (Heap after = Heap.now()) {
                return !after.holds("platypus ", "umbrella");
            }
        });
        assertThat(log.getAll()).doesNotContain("platypus", "umbrella");
    }

    @Test
    void startingOverLeadsBackToTheInvitationOnceItSaidThatEverythingIsCleared() {
        Screen screen = begin(Paths.LEARN);

        EndDialog.byStartingOver(screen).wipe();

        awaitHeading(Words.of("privacy.cleared"));
        clock.putForward(Duration.ofSeconds(4));
        awaitAttract();
    }

    @ParameterizedTest
    @EnumSource(names = {"KIOSK", "DESKTOP", "PHONE"})
    void whoFinishesIsToldSoUntilATouch(Size size) {
        browser.resize(size);
        Screen screen = begin(Paths.SUMMARY);

        new SummaryPage(screen).finish().wipe();

        awaitHeading(Words.of("ended.ready"));
        assertThat(sessionCookie()).isEmpty();
        Pictures.save(browser, "finished-" + size);
        assertThat(Layout.tooWide(browser)).isEmpty();
        assertThat(Axe.violations(browser)).isEmpty();
        clock.putForward(Duration.ofSeconds(2));
        new Finger(browser).touch(20, 20);
        awaitAttract();
    }

    @Test
    void aPrinterThatFailsEndsNothing() {
        Screen screen = begin(Paths.SUMMARY);
        browser.script("window.print = () => {}");

        Screen ways = new Screen(browser, screen.hand(), By.className("ways"));
        ways.press(Role.BUTTON, Words.of("summary.print"));
        browser.awaitQuiet();
        clock.putForward(Duration.ofSeconds(2));
        screen.find(Role.ALERTDIALOG, Words.of("print.ask"));
        Pictures.save(browser, "did-it-print-kiosk");
        assertThat(Axe.violations(browser)).isEmpty();
        screen.press(Role.BUTTON, Words.of("print.no"));

        screen.awaitText(Words.of("print.failed"));
        assertThat(browser.driver().getCurrentUrl()).endsWith("/" + Paths.SUMMARY);
    }

    @Test
    void whenTheServerIsAwayThePageStandsInAndGoesOnByItself() {
        begin(Paths.LEARN);
        awaitWorker();

        wire.cut();
        browser.driver().navigate().refresh();
        awaitHeading(Words.of("kiosk.offline"));
        browser.resize(Size.KIOSK);
        Pictures.save(browser, "offline-kiosk");
        assertThat(Axe.violations(browser)).isEmpty();
        wire.mend();

        putForwardUntil("the lessons", Words.of("learn.heading"), "h1");
    }

    @Test
    void theInvitationStaysWhileTheServerIsAwayAndStartsWhenItIsBack() {
        wire.cut();
        new Finger(browser).touch(540, 960);
        browser.await("a word", driver -> text().contains(Words.of("kiosk.wait")));

        wire.mend();
        putForwardUntil("the lessons", Words.of("learn.heading"), ".learn");
    }

    @Test
    void withoutAServerTheScreenIsClearedAllTheSame() {
        Screen screen = begin(Paths.QUESTIONS);
        new QuestionsPage(screen).ask(PLANTED);
        browser.awaitQuiet();

        wire.cut();
        clock.putForward(IDLE.plus(COUNTDOWN));

        browser.await("a cleared screen", driver -> text().contains(Words.of("kiosk.offline")));
        assertThat(kept()).doesNotContain(PLANTED);
        wire.mend();
        putForwardUntil("the invitation", Words.of("kiosk.start"), ".attract");
        assertThat(sessionCookie()).isEmpty();
    }

    /** As the server does by itself when nothing came for twenty seconds; it takes a moment to notice. */
    private void closeConnections() {
        wire.cut();
        wire.mend();
    }

    private Screen begin(String path) {
        browser.open("");
        browser.awaitQuiet();
        return browser.goTo(path);
    }

    private Screen awaitQuestion() {
        browser.await("the question", driver -> asks());
        return new Screen(browser, new Finger(browser));
    }

    private boolean asks() {
        return Boolean.TRUE.equals(browser.script("return document.querySelector('.still-there') !== null"));
    }

    private void awaitAttract() {
        browser.await(
                "the invitation",
                driver -> Boolean.TRUE.equals(
                        browser.script(
                                "return document.readyState === 'complete' && document.querySelector('.attract .shown') !== null")));
    }

    private void awaitHeading(String text) {
        browser.await(
                "the heading '%s'".formatted(text),
                driver -> text.equals(browser.script("return document.querySelector('h1')?.lastChild?.textContent")));
    }

    private void awaitWorker() {
        browser.await(
                "the station's worker",
                driver -> Boolean.TRUE.equals(browser.script("return navigator.serviceWorker.controller !== null")));
    }

    private void putForwardUntil(String what, String text, String selector) {
        browser.await(what, driver -> {
            browser.script("window.putForward?.(3)");
            return Boolean.TRUE.equals(browser.script("return document.querySelector(arguments[0]) !== null", selector))
                    && text().contains(text);
        });
    }

    private String text() {
        return String.valueOf(browser.script("return document.body.innerText"));
    }

    /** All that this browser shows or keeps where a page can look. */
    private String kept() {
        return String.valueOf(browser.script("""
                return [document.documentElement.outerHTML, document.cookie, JSON.stringify(localStorage),
                    JSON.stringify(sessionStorage), location.href, JSON.stringify(history.state),
                    ...[...document.querySelectorAll('input, textarea')].map(field => field.value)].join(' ');
                """));
    }

    private String sessionCookie() {
        return browser.chrome().manage().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> Objects.requireNonNull(cookie.getValue()))
                .findFirst()
                .orElse("");
    }
}
