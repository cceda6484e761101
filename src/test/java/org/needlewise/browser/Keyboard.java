package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Moves to a control with Tab, checks that the focus is visible at each stop, and presses Enter or Space. */
record Keyboard(Browser browser) implements Hand {

    private static final int MOST_STOPS = 90;

    private static final Set<String> TICKED = Set.of(Role.CHECKBOX.ariaName(), Role.SWITCH.ariaName());

    /** A component may draw the ring of its field on a part of its own. */
    private static final String WHERE_NO_RING_IS = """
            const at = document.activeElement;
            if (at === document.body || at === document.documentElement) return '';
            const host = at.closest('vaadin-checkbox, vaadin-text-area, vaadin-text-field') ?? at;
            const drawn = [at, host, ...(host.shadowRoot?.querySelectorAll('[part]') ?? [])];
            const ringed = drawn.map(element => getComputedStyle(element))
                .some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
            return ringed ? '' : at.outerHTML;
            """;

    @Override
    public void press(WebElement target) {
        enter(target);
        browser.awaitQuiet();
        new Actions(browser.driver(), Duration.ZERO)
                .sendKeys(TICKED.contains(target.getAriaRole()) ? Keys.SPACE : Keys.ENTER)
                .perform();
    }

    @Override
    public void enter(WebElement field) {
        for (int stops = 0; !isAt(field); stops++) {
            assertThat(stops).as("stops to '%s'", field.getAccessibleName()).isLessThan(MOST_STOPS);
            new Actions(browser.driver(), Duration.ZERO).sendKeys(Keys.TAB).perform();
            assertThat(browser.script(WHERE_NO_RING_IS))
                    .as("what has the focus and does not show it")
                    .isEqualTo("");
        }
    }

    private boolean isAt(WebElement target) {
        return Boolean.TRUE.equals(browser.script("return document.activeElement === arguments[0]", target));
    }
}
