package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Presses what is big enough for a fingertip, and in sight. */
record Finger(Browser browser) implements Hand {

    /** CSS pixels, from WCAG's success criterion 2.5.5. */
    static final int SMALLEST_TARGET = 44;

    private static final String BRING_INTO_SIGHT =
            "arguments[0].scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })";

    private static final String WHAT_IS_HIT = """
            const box = arguments[0].getBoundingClientRect();
            const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return arguments[0].contains(hit) ? '' : hit?.outerHTML ?? 'nothing';
            """;

    @Override
    public void press(WebElement target) {
        browser.script(BRING_INTO_SIGHT, target);
        Rectangle box = target.getRect();
        assertThat(Math.min(box.width, box.height))
                .as("size of '%s', %d x %d", target.getAccessibleName(), box.width, box.height)
                .isGreaterThanOrEqualTo(SMALLEST_TARGET);
        assertThat(browser.script(WHAT_IS_HIT, target))
                .as("what covers '%s'", target.getAccessibleName())
                .isEqualTo("");
        new Actions(browser.driver(), Duration.ZERO)
                .moveToElement(target)
                .click()
                .perform();
    }

    @Override
    public void enter(WebElement field) {
        press(field);
    }
}
