package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.LearningModule;
import org.needlewise.journey.Journey;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.WebElement;

/** A key that is held or pressed twice does the same as one press. */
@RealBrowser
class HeldKeyTest {

    private static final String FOCUSED = "return document.activeElement?.textContent.trim()";
    private static final String DIALOGS = "return document.querySelectorAll('vaadin-confirm-dialog[opened]').length";

    private final Browser browser;
    private final Shortcut shortcut;
    private final LearningModule module;

    HeldKeyTest(Browser browser, Shortcut shortcut, LearningModule module) {
        this.browser = browser;
        this.shortcut = shortcut;
        this.module = module;
    }

    @BeforeEach
    void comeToTheSummary() {
        browser.restoreTapPause();
        browser.visit(Size.DESKTOP, Paths.SUMMARY, new Places(module).wholeWay().changes());
    }

    @AfterEach
    void tapAsOtherTestsDo() {
        browser.shortenTapPause();
    }

    @Test
    void theQuestionBeforeTheEndBeginsOnTheAnswerThatChangesNothing() {
        focusOn("end.finish");

        key("keyDown", false);
        key("keyUp", false);

        awaitFocusOn("end.stay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"end.finish", "end.start-over"})
    void whoHoldsEnterIsAskedAndLosesNothing(String button) {
        Journey before = shortcut.journey();
        focusOn(button);

        key("keyDown", false);
        for (int repeat = 0; repeat < 5; repeat++) {
            key("keyDown", true);
        }
        awaitFocusOn("end.stay");
        for (int repeat = 0; repeat < 30; repeat++) {
            key("keyDown", true);
        }
        key("keyUp", false);

        browser.awaitQuiet();
        assertThat(browser.script(DIALOGS)).isEqualTo(1L);
        assertThat(shortcut.journey()).isEqualTo(before);
    }

    @Test
    void enterTwiceAsksAndLosesNothing() {
        Journey before = shortcut.journey();
        focusOn("end.finish");

        for (int press = 0; press < 2; press++) {
            key("keyDown", false);
            key("keyUp", false);
        }

        awaitFocusOn("end.stay");
        assertThat(shortcut.journey()).isEqualTo(before);
    }

    @Test
    void aHeldEnterRemovesOneQuestion() {
        browser.visit(
                Size.DESKTOP, Paths.QUESTIONS, new Places(module).wholeWay().changes());
        int before = shortcut.journey().questions().size();
        browser.script("document.querySelector('button.remove').focus()");

        key("keyDown", false);
        for (int repeat = 0; repeat < 10; repeat++) {
            key("keyDown", true);
        }
        key("keyUp", false);

        browser.awaitQuiet();
        assertThat(shortcut.journey().questions()).hasSize(before - 1);
    }

    private void focusOn(String key) {
        Screen screen = new Screen(browser, new Finger(browser));
        WebElement button = screen.find(Role.BUTTON, Words.of(key));
        browser.script("arguments[0].focus()", button);
    }

    private void awaitFocusOn(String key) {
        browser.await("focus on " + key, driver -> Words.of(key).equals(browser.script(FOCUSED)));
    }

    private void key(String type, boolean repeat) {
        Map<String, Object> enter =
                new HashMap<>(Map.of("type", type, "key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13));
        if (type.equals("keyDown")) {
            enter.put("text", "\r");
            enter.put("autoRepeat", repeat);
        }
        browser.devTools("Input.dispatchKeyEvent", enter);
    }
}
