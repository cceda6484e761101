package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.WebElement;
import org.springframework.core.env.Environment;

@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenKeyboardTest {

    private static final double KIOSK_TARGET = 56;
    private static final Duration NEARLY_IDLE = Duration.ofSeconds(100);
    private static final String SPACE = Words.of("keyboard.space");
    private static final String SHIFT = Words.of("keyboard.shift");
    private static final String DELETE = Words.of("keyboard.erase");
    private static final String LOADED = """
            return performance.getEntriesByType('resource').filter(({ name }) => name.includes('screen-keyboard')).length
            """;

    private final Browser browser;
    private final GreenMail server;
    private final Clock clock;

    ScreenKeyboardTest(Environment environment, Shortcut shortcut, GreenMail server) {
        this.browser = new Browser(Chrome.start(), Site.of(environment), shortcut);
        this.server = server;
        this.clock = Clock.in(browser);
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
    void anOwnQuestionIsTypedByTouchesAndAdded() {
        Screen screen = begin(Size.KIOSK, Paths.QUESTIONS);

        ScreenKeys keys = ScreenKeys.at(screen, Words.of("questions.own"));
        keys.type("May").press(SPACE, SHIFT, "I", SPACE).type("swim?");
        keys.awaitValue("May I swim?");
        screen.awaitText(Words.of("questions.left", 489));
        keys.assertNothingKept();
        screen.press(Role.BUTTON, Words.of("questions.add-own"));

        new QuestionsPage(screen).awaitChosen("May I swim?");
        keys.awaitGone();
    }

    @ParameterizedTest
    @CsvSource({"keyboard.enter, dan@example.com", "email.send, eve@example.com"})
    void anAddressIsTypedByTouchesAndSent(String send, String address) {
        Screen screen = begin(Size.KIOSK, Paths.EMAIL);

        ScreenKeys keys = ScreenKeys.at(screen, Words.of("email.field"));
        keys.type(address.replace(".com", "")).press(".com");
        keys.awaitValue(address);
        screen.press(Role.BUTTON, Words.of(send));

        new EmailPage(screen).awaitTold("accepted");
        keys.awaitGone();
        assertThat(server.waitForIncomingEmail(5000, 1)).isTrue();
        assertThat(server.getReceivedMessagesForDomain(address)).hasSize(1);
    }

    @Test
    void anAddressThatIsIncompleteIsMendedWithTheSameKeys() {
        Screen screen = begin(Size.KIOSK, Paths.EMAIL);

        ScreenKeys keys = ScreenKeys.at(screen, Words.of("email.field")).type("fay");
        screen.press(Role.BUTTON, Words.of("email.send"));

        screen.awaitText(Words.of("email.reason.no_at"));
        browser.await("the keys again", driver -> keys.shown() && keys.covered().isEmpty());
        keys.type("@").awaitValue("fay@");
    }

    @Test
    void shiftIsForOneLetterAndDeleteTakesOneAway() {
        ScreenKeys keys = ScreenKeys.at(begin(Size.KIOSK, Paths.QUESTIONS), Words.of("questions.own"));

        keys.press("A", SHIFT, "B", "c", DELETE);
        keys.press(Words.of("keyboard.numbers"), "7", Words.of("keyboard.letters"), "d");

        keys.awaitValue("AB7d");
    }

    @Test
    void textGoesInWhereTheCaretIsAndNotBeyondTheLimit() {
        ScreenKeys keys = ScreenKeys.at(begin(Size.KIOSK, Paths.QUESTIONS), Words.of("questions.own"));
        keys.press("A", "c");
        keys.awaitValue("Ac");

        browser.script("arguments[0].setSelectionRange(1, 1); arguments[0].maxLength = 3", keys.field());
        keys.press("b", "b");

        keys.awaitValue("Abc");
    }

    @Test
    void aScreenReaderPressesKeysToo() {
        ScreenKeys keys = ScreenKeys.at(begin(Size.KIOSK, Paths.QUESTIONS), Words.of("questions.own"));

        browser.script("document.querySelector('[data-skbtn=A]').focus()");
        browser.script("document.querySelector('[data-skbtn=A]').click()");
        keys.awaitValue("A");
        browser.script("document.querySelector('[data-skbtn=\"{done}\"]').click()");

        keys.awaitGone();
    }

    @ParameterizedTest
    @CsvSource({"es, Ñ ñ", "hi, क र", "ar, ش س", "tlh, Q q"})
    void theLettersAreThoseOfThePagesLanguageOrElseEnglish(String language, String letters) {
        Screen screen = begin(Size.KIOSK, Paths.QUESTIONS);
        browser.script("document.documentElement.lang = arguments[0]", language);

        ScreenKeys keys = ScreenKeys.at(screen, Words.of("questions.own"));
        keys.press(letters.split(" "));

        keys.awaitValue(letters.replace(" ", ""));
        assertThat(keys.smallestKey()).isGreaterThanOrEqualTo(KIOSK_TARGET);
        assertThat(keys.covered()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KIOSK, questions, questions.own",
        "PANEL, questions, questions.own",
        "PHONE, questions, questions.own",
        "KIOSK, summary/e-mail, email.field",
        "PANEL, summary/e-mail, email.field",
        "PHONE, summary/e-mail, email.field"
    })
    void itCoversNeitherTheFieldNorTheActionsAndKeepsNobodyOut(Size size, String path, String label) {
        ScreenKeys keys = ScreenKeys.at(begin(size, path), Words.of(label));
        String name = "keyboard-" + label.replace('.', '-') + "-" + size;
        Pictures.save(browser, name);
        assertGoodFor(keys);

        browser.script("document.body.dataset.text = 'largest'; document.body.dataset.contrast = 'high'");
        browser.await("room for larger keys", driver -> keys.covered().isEmpty());
        Pictures.save(browser, name + "-largest");
        assertGoodFor(keys);
    }

    @Test
    void doneTakesItAwayAndLeavesAllElse() {
        Screen screen = begin(Size.KIOSK, Paths.QUESTIONS);
        ScreenKeys keys = ScreenKeys.at(screen, Words.of("questions.own")).press("A");

        keys.press(Words.of("keyboard.done"));
        keys.awaitGone();

        browser.awaitQuiet();
        assertThat(keys.value()).isEqualTo("A");
        assertThat(browser.driver().getCurrentUrl()).endsWith("/" + Paths.QUESTIONS);
        ScreenKeys.at(screen, Words.of("questions.own")).press("b").awaitValue("Ab");
    }

    @Test
    void aRealKeyTakesItAwayForGood() {
        Screen screen = begin(Size.KIOSK, Paths.EMAIL);
        ScreenKeys keys = ScreenKeys.at(screen, Words.of("email.field")).press("a");

        keys.field().sendKeys("b");

        keys.awaitGone();
        screen.hand().press(keys.field());
        browser.awaitQuiet();
        assertThat(keys.shown()).isFalse();
        assertThat(keys.value()).isEqualTo("ab");
        assertThat(keys.field().getDomAttribute("inputmode")).isEqualTo("email");
    }

    @Test
    void whoTypesWithItIsThere() {
        ScreenKeys keys = ScreenKeys.at(begin(Size.KIOSK, Paths.QUESTIONS), Words.of("questions.own"));

        clock.putForward(NEARLY_IDLE);
        keys.press("A");
        clock.putForward(NEARLY_IDLE);

        assertThat(browser.script("return document.querySelector('.still-there')"))
                .isNull();
    }

    @Test
    void aMouseBringsNone() {
        Screen screen = begin(Size.DESKTOP, Paths.QUESTIONS);
        WebElement field = screen.find(Role.TEXTBOX, Words.of("questions.own"));

        screen.hand().enter(field);

        browser.awaitQuiet();
        assertThat(new ScreenKeys(screen, field).shown()).isFalse();
    }

    @Test
    void atHomeThereIsNoneAndNothingOfItIsLoaded() {
        Screen screen = browser.visit(Size.PHONE, Paths.QUESTIONS);
        WebElement field = screen.find(Role.TEXTBOX, Words.of("questions.own"));

        screen.hand().enter(field);

        browser.awaitQuiet();
        assertThat(new ScreenKeys(screen, field).shown()).isFalse();
        assertThat(field.getDomAttribute("inputmode")).isNull();
        assertThat(browser.script(LOADED)).isEqualTo(0L);
    }

    private void assertGoodFor(ScreenKeys keys) {
        assertSoftly(softly -> {
            softly.assertThat(keys.covered()).as("covered").isEmpty();
            softly.assertThat(keys.smallestKey())
                    .as("smallest key")
                    .isGreaterThanOrEqualTo(browser.size() == Size.KIOSK ? KIOSK_TARGET : Finger.SMALLEST_TARGET);
            softly.assertThat(Layout.tooWide(browser)).as("too wide").isEmpty();
            softly.assertThat(Axe.violations(browser)).as("found by axe").isEmpty();
        });
    }

    /** A station's page, with what only a station has. */
    private Screen begin(Size size, String path) {
        browser.resize(size);
        browser.openStation();
        Screen screen = browser.goTo(path);
        browser.await(
                "the keyboard's part of the program",
                driver -> Boolean.TRUE.equals(
                        browser.script("return customElements.get('screen-keyboard') !== undefined")));
        return screen;
    }
}
