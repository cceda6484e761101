package org.needlewise.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.interactions.Pause;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/**
 * A double tap on the same spot, over a slow network.
 *
 * @param between the time from the first touch to the second
 * @param latency the latency of the network
 */
record DoubleTap(Duration between, Duration latency) {

    private static final Duration DOWN = Duration.ofMillis(20);
    private static final String MIDDLE = """
            const target = arguments[0];
            target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
            const box = target.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
            """;

    void on(Object control, Browser browser) {
        slowDown(browser, latency);
        touch(control, browser, 2);
        browser.awaitQuiet();
        slowDown(browser, Duration.ZERO);
    }

    static void once(Object control, Browser browser) {
        new DoubleTap(Duration.ofMillis(60), Duration.ZERO).touch(control, browser, 1);
        browser.awaitQuiet();
    }

    private void touch(Object control, Browser browser, int times) {
        List<?> middle = (List<?>) Objects.requireNonNull(browser.script(MIDDLE, control));
        browser.awaitQuiet();
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        Sequence taps = new Sequence(finger, 0);
        taps.addAction(finger.createPointerMove(
                Duration.ZERO, PointerInput.Origin.viewport(), number(middle.get(0)), number(middle.get(1))));
        for (int tap = 0; tap < times; tap++) {
            taps.addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()));
            taps.addAction(new Pause(finger, DOWN));
            taps.addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
            taps.addAction(new Pause(finger, between.minus(DOWN)));
        }
        browser.chrome().perform(List.of(taps));
    }

    private static int number(Object measured) {
        return ((Number) measured).intValue();
    }

    private static void slowDown(Browser browser, Duration latency) {
        browser.devTools(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        latency.toMillis(),
                        "downloadThroughput",
                        -1,
                        "uploadThroughput",
                        -1));
    }

    @Override
    public String toString() {
        return "taps " + between.toMillis() + " ms apart, network of " + latency.toMillis() + " ms";
    }
}
