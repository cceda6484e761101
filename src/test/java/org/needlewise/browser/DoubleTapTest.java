package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.content.LearningModule;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.journey.Journey;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.WebElement;

/** An accidental double tap does the same as a single tap. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class DoubleTapTest {

    private static final List<DoubleTap> TAPS = Stream.of(0, 400)
            .flatMap(latency -> Stream.of(60, 150, 300)
                    .map(between -> new DoubleTap(Duration.ofMillis(between), Duration.ofMillis(latency))))
            .toList();

    /** Each of them differs from the others in what can be tapped. */
    private static final Set<String> DIFFERENT = Set.of(
            "welcome",
            "start-over",
            "learn",
            "lesson-picture",
            "check-wrong",
            "self-check-item",
            "self-check-gathered",
            "quiz-open",
            "quiz-right",
            "quiz-result",
            "questions",
            "readiness",
            "summary",
            "email-slip",
            "phone");

    /** Of each kind of control the first two. */
    private static final String CONTROLS = """
            const dialog = document.querySelector('vaadin-confirm-dialog[opened]');
            const counts = {};
            return [...(dialog ?? document).querySelectorAll('button, vaadin-button, a[href], input[type=checkbox], summary')]
                .filter(control => control.checkVisibility({ visibilityProperty: true }) && !control.disabled)
                .filter(control => !control.matches('.skip-link'))
                .map(control => {
                    const everywhere = control.closest('.top-bar, .stepper') !== null;
                    const name = everywhere || control.closest('.action-bar') ? control.textContent : '';
                    return [control, [control.localName, control.className, name].join(' '), everywhere];
                })
                .filter(([, kind]) => (counts[kind] = (counts[kind] ?? 0) + 1) <= 2);
            """;

    private static final String STATE = """
            const main = document.querySelector('main');
            const states = [...document.querySelectorAll('button, vaadin-button, input, details')].map(control =>
                [control.ariaPressed, control.checked, control.open].join());
            return [location.pathname + location.search, main.closest('[data-shown]')?.dataset.shown, main.innerText,
                document.querySelector('h1')?.innerText, states.join('|'), document.body.dataset.text,
                document.body.dataset.contrast, document.querySelectorAll('vaadin-confirm-dialog').length,
                window.printed ?? 0].join('\\n');
            """;

    private final Browser browser;
    private final Shortcut shortcut;
    private final LearningModule module;
    private final Set<String> tried = new HashSet<>();
    private int turn;

    DoubleTapTest(Browser browser, Shortcut shortcut, LearningModule module) {
        this.browser = browser;
        this.shortcut = shortcut;
        this.module = module;
    }

    @BeforeEach
    void tapAsPatientsDo() {
        browser.restoreTapPause();
    }

    @AfterEach
    void tapAsOtherTestsDo() {
        browser.shortenTapPause();
    }

    /** Each control has one of the six, in turn, so that all six come on each screen with enough of them. */
    @ParameterizedTest
    @MethodSource("differentPlaces")
    void twoTapsOnAControlDoWhatOneDoes(Place place) {
        List<Integer> controls = controlsNotTried(place);

        for (int control : controls) {
            tapTwice(place, control, List.of(TAPS.get(turn++ % TAPS.size())));
        }

        assertThat(controls).as("controls of %s", place).isNotEmpty();
    }

    /** Takes hours, so it is asked for: {@code -Dneedlewise.test.all-double-taps=true}. */
    @ParameterizedTest
    @EnabledIfSystemProperty(named = "needlewise.test.all-double-taps", matches = "true")
    @MethodSource("allPlaces")
    void twoTapsOnAControlDoWhatOneDoesHoweverTheyCome(Place place) {
        visit(place);

        for (int control = 0; control < found().size(); control++) {
            tapTwice(place, control, TAPS);
        }
    }

    @ParameterizedTest
    @MethodSource("taps")
    void anItemThatNobodySawStaysOpen(DoubleTap taps) {
        Screen screen = browser.visit(Size.PHONE, Paths.CHECK_YOURSELF);

        SelfCheckItem first = module.selfCheck().getFirst();
        taps.on(screen.find(Role.BUTTON, Words.of("self-check.answer", SelfCheckAnswer.NO)), browser);

        new SelfCheckPage(screen, module.selfCheck()).awaitItem(1);
        assertThat(shortcut.journey().selfCheck()).containsOnlyKeys(first.id());
    }

    Stream<Place> allPlaces() {
        return new Places(module).all();
    }

    Stream<Place> differentPlaces() {
        return allPlaces().filter(place -> DIFFERENT.contains(place.name()));
    }

    static Stream<DoubleTap> taps() {
        return TAPS.stream();
    }

    /** What stands on all screens is tried on one. */
    private List<Integer> controlsNotTried(Place place) {
        visit(place);
        return found().stream()
                .filter(control -> !control.everywhere() || tried.add(control.kind()))
                .map(Control::place)
                .toList();
    }

    private void tapTwice(Place place, int control, List<DoubleTap> taps) {
        visit(place);
        WebElement once = found().get(control).element();
        String name = String.valueOf(browser.script("return arguments[0].outerHTML.slice(0, 140)", once));
        DoubleTap.once(once, browser);
        Outcome expected = outcome();
        assertSoftly(softly -> taps.forEach(tap -> {
            visit(place);
            tap.on(found().get(control).element(), browser);
            softly.assertThat(outcome()).as("%s: %s at %s", place, tap, name).isEqualTo(expected);
        }));
    }

    private void visit(Place place) {
        place.visit(browser, Size.PHONE);
        browser.script("window.print = () => { window.printed = (window.printed ?? 0) + 1; }");
    }

    private List<Control> found() {
        List<?> found = (List<?>) Objects.requireNonNull(browser.script(CONTROLS));
        List<Control> controls = new ArrayList<>();
        for (Object one : found) {
            List<?> parts = (List<?>) one;
            controls.add(new Control(
                    controls.size(),
                    (WebElement) parts.get(0),
                    String.valueOf(parts.get(1)),
                    Boolean.TRUE.equals(parts.get(2))));
        }
        return controls;
    }

    /** What is on its way ends by itself. */
    private Outcome outcome() {
        browser.await("a screen that stays as it is", driver -> {
            String text = String.valueOf(browser.script("return document.body.innerText"));
            return !text.contains(Words.of("take-along.making")) && !text.contains(Words.of("email.text.sending"));
        });
        return new Outcome(String.valueOf(browser.script(STATE)), shortcut.journey());
    }

    private record Control(int place, WebElement element, String kind, boolean everywhere) {}

    private record Outcome(String page, Journey journey) {}
}
