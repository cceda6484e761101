package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Presses what is visible and large enough for a fingertip: by touch if the screen supports it, otherwise by mouse. */
record Finger(Browser browser) implements Hand {

    /** CSS pixels, from WCAG's success criterion 2.5.5. */
    static final int SMALLEST_TARGET = 44;

    private static final String BRING_INTO_SIGHT_AND_MEASURE = """
            const target = arguments[0];
            target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
            const box = target.getBoundingClientRect();
            const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
            const hit = document.elementFromPoint(x, y);
            return [x, y, box.width, box.height, target.contains(hit) ? '' : hit?.outerHTML ?? 'nothing'];
            """;

    @Override
    public void press(WebElement target) {
        List<?> measure = (List<?>) Objects.requireNonNull(browser.script(BRING_INTO_SIGHT_AND_MEASURE, target));
        assertThat(Math.min(number(measure.get(2)), number(measure.get(3))))
                .as("width or height of %s", target)
                .isGreaterThanOrEqualTo(SMALLEST_TARGET);
        assertThat(measure.get(4)).as("what covers %s", target).isEqualTo("");
        if (browser.size().touch()) {
            touch(number(measure.get(0)), number(measure.get(1)));
        } else {
            new Actions(browser.driver(), Duration.ZERO)
                    .moveToElement(target)
                    .click()
                    .perform();
        }
    }

    @Override
    public void enter(WebElement field) {
        press(field);
    }

    void touch(double x, double y) {
        List<Map<String, Double>> finger = List.of(Map.of("x", x, "y", y));
        browser.devTools("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", finger));
        browser.devTools("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    private static double number(Object measured) {
        return ((Number) measured).doubleValue();
    }
}
