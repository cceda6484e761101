package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A station's screen keyboard, and the field that it types into. */
record ScreenKeys(Screen screen, WebElement field) {

    private static final By KEYBOARD = By.tagName("screen-keyboard");

    private static final String SHOWN = "return document.querySelector('screen-keyboard .hg-button') !== null";

    private static final String SMALLEST_KEY = """
            const boxes = [...document.querySelectorAll('screen-keyboard button')].map(key => key.getBoundingClientRect());
            return Math.min(...boxes.flatMap(box => [box.width, box.height]));
            """;

    /** What of the field, its label or the bar with the actions cannot be seen or is behind something. */
    private static final String COVERED = """
            const keyboard = document.querySelector('screen-keyboard').getBoundingClientRect();
            const field = arguments[0];
            return [field, field.parentElement, document.querySelector('.action-bar')].filter(part => {
                const { x, top, bottom, width, height } = part.getBoundingClientRect();
                const hit = document.elementFromPoint(x + width / 2, top + height / 2);
                return top < 0 || bottom > keyboard.top + 1 || keyboard.bottom > innerHeight || !part.contains(hit);
            }).map(part => part.outerHTML.slice(0, 160));
            """;

    private static final String KEPT = """
            return Object.values(window.SimpleKeyboardInstances ?? {})
                .flatMap(keyboard => Object.values(keyboard.getAllInputs())).filter(text => text);
            """;

    /** Touches a field, and waits for the keys. */
    static ScreenKeys at(Screen screen, String label) {
        screen.browser().awaitQuiet();
        ScreenKeys keys = new ScreenKeys(screen, screen.find(Role.TEXTBOX, label));
        screen.hand().enter(keys.field);
        screen.browser()
                .await(
                        "a screen keyboard",
                        driver -> keys.shown() && keys.covered().isEmpty());
        screen.browser().awaitQuiet();
        return keys;
    }

    /** Presses keys by their names. */
    ScreenKeys press(String... names) {
        Screen keyboard = new Screen(screen.browser(), screen.hand(), KEYBOARD);
        for (String name : names) {
            keyboard.hand().press(keyboard.find(Role.BUTTON, name));
        }
        return this;
    }

    /** Presses one key for each letter. */
    ScreenKeys type(String letters) {
        return press(letters.split(""));
    }

    void awaitValue(String text) {
        screen.browser().await("'%s' in the field".formatted(text), driver -> text.equals(value()));
    }

    void awaitGone() {
        screen.browser().await("no screen keyboard", driver -> !shown());
    }

    String value() {
        return String.valueOf(field.getDomProperty("value"));
    }

    boolean shown() {
        return Boolean.TRUE.equals(screen.browser().script(SHOWN));
    }

    /** In CSS pixels. */
    double smallestKey() {
        return ((Number) Objects.requireNonNull(screen.browser().script(SMALLEST_KEY))).doubleValue();
    }

    List<?> covered() {
        return list(COVERED, field);
    }

    /** Fails when the keyboard itself holds anything of what was typed. */
    void assertNothingKept() {
        assertThat(list(KEPT)).isEmpty();
    }

    private List<?> list(String script, Object... arguments) {
        return (List<?>) Objects.requireNonNull(screen.browser().script(script, arguments));
    }
}
