package org.needlewise.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A tab of a real browser, which a finger taps. */
record Tab(ChromeDriver chrome) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(10);
    private static final String WATCH = read("watch.js");

    static Tab open() {
        return watched(Chromium.start());
    }

    static Tab watched(ChromeDriver chrome) {
        Tab tab = new Tab(chrome);
        tab.tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        tab.tell("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        tab.chrome.manage().timeouts().scriptTimeout(PATIENCE);
        return tab;
    }

    /** Sends a command of the Chrome DevTools Protocol. */
    void tell(String command, Map<String, Object> parameters) {
        chrome.executeCdpCommand(command, parameters);
    }

    void visit(URI address) {
        chrome.get(address.toString());
    }

    /** Comes as somebody who was never here. */
    void visitAnew(URI address) {
        visit(address);
        chrome.manage().deleteAllCookies();
        visit(address);
        awaitQuiet();
    }

    Object script(String script, Object... arguments) {
        return Objects.requireNonNull(chrome.executeScript(script, arguments), script);
    }

    boolean holds(String condition, Object... arguments) {
        return Boolean.TRUE.equals(chrome.executeScript("return Boolean(" + condition + ")", arguments));
    }

    void await(String condition, Object... arguments) {
        new WebDriverWait(chrome, PATIENCE, GLANCE)
                .withMessage(() -> condition + Arrays.toString(arguments))
                .until(_ -> holds(condition, arguments));
    }

    /** Waits until neither the browser nor the server has anything to do. */
    void awaitQuiet() {
        await("bench.quiet()");
        chrome.executeAsyncScript("bench.afterPaint(arguments[0])");
    }

    /** Touches the middle of what a selector finds. */
    void tap(String selector) {
        await("bench.visible(arguments[0])", selector);
        touch(middle(selector));
    }

    /** Taps, and tells the milliseconds from the touch until what is then there was painted. */
    double tapAndTime(String selector, String there) {
        Map<?, ?> middle = middle(selector);
        chrome.executeScript("bench.arm(() => %s)".formatted(there));
        touch(middle);
        return number(chrome.executeAsyncScript("bench.painted(arguments[0])"));
    }

    static double number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }

    @Override
    public void close() {
        chrome.quit();
    }

    private Map<?, ?> middle(String selector) {
        return (Map<?, ?>) script("return bench.middle(arguments[0])", selector);
    }

    private void touch(Map<?, ?> point) {
        tell("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(point)));
        tell("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    private static String read(String name) {
        try (InputStream script = Objects.requireNonNull(Tab.class.getResourceAsStream("/bench/" + name), name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
