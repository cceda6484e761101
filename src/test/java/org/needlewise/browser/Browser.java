package org.needlewise.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.needlewise.journey.Change;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The browser that all tests share. Each test begins a new visit in it. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(20);

    /** The last page of a visit has no connection that could be busy. */
    private static final String QUIET = """
            if (document.body.matches('.ended')) return document.readyState === 'complete';
            const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
            return document.readyState === 'complete' && clients.length > 0
                && clients.every(client => !client.isActive()) && 'ready' in document.body.dataset
                && document.fonts.status === 'loaded' && [...document.images].every(image => image.complete);
            """;

    /** Short, so that the tests take minutes and not hours; a patient's browser waits for 400 ms. */
    private static final String SHORT_TAP_PAUSE = "window.tapPause = 40";

    private static final String INVITES =
            "return document.readyState === 'complete' && document.querySelector('.attract .shown') !== null";

    /** But for what turns or pulses forever. */
    private static final String END_OF_MOTION = """
            document.getAnimations()
                .filter(motion => motion.effect.getComputedTiming().endTime !== Infinity)
                .forEach(motion => motion.finish());
            """;

    /** The worker controls pages that open once it is active. */
    private static final String WORKER_READY = "return navigator.serviceWorker.ready.then(() => true)";

    /** What the patient before was doing waits there for a reload, which does not come. */
    private static final String FORGET_AT_THE_LAST_MOMENT =
            "addEventListener('beforeunload', () => sessionStorage.clear())";

    private final RemoteWebDriver remote;
    private final WebDriver driver;
    private final Site site;
    private final Shortcut shortcut;
    private Size size = Size.DESKTOP;
    private @Nullable Object shortPause;
    private boolean station;

    Browser(RemoteWebDriver remote, Site site, Shortcut shortcut) {
        this.remote = remote;
        this.driver = remote instanceof ChromeDriver chrome ? Chrome.wrapped(chrome) : remote;
        this.site = site;
        this.shortcut = shortcut;
        shortenTapPause();
    }

    /** Pages that open from now on count a tap soon after they showed what it is on. */
    void shortenTapPause() {
        if (remote instanceof ChromeDriver && shortPause == null) {
            shortPause = devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", SHORT_TAP_PAUSE))
                    .get("identifier");
        }
    }

    /** Pages that open from now on take their time with taps, as they do for patients. */
    void restoreTapPause() {
        if (shortPause != null) {
            devTools("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", shortPause));
            shortPause = null;
        }
    }

    /** Shows an address to a new patient who has already done what the changes say. */
    Screen visit(Size size, String path, List<Change> ahead) {
        leave();
        if (station) {
            openStation();
        }
        resize(size);
        shortcut.nextVisitBeginsAfter(ahead);
        return goTo(path);
    }

    /** Nothing of the page before asks for anything when its cookies are gone, where those can be forgotten from afar. */
    private void leave() {
        script(FORGET_AT_THE_LAST_MOMENT);
        if (!(remote instanceof ChromeDriver)) {
            forgetCookies();
        }
        driver.get("about:blank");
        if (remote instanceof ChromeDriver) {
            forgetCookies();
        }
    }

    Screen visit(Size size, String path) {
        return visit(size, path, List.of());
    }

    /** Those of all sites, in Chromium, or of the one that is shown; the page stays. */
    void forgetCookies() {
        if (!(remote instanceof ChromeDriver)) {
            remote.manage().deleteAllCookies();
            return;
        }
        devTools("Network.enable", Map.of());
        devTools("Network.clearBrowserCookies", Map.of());
    }

    /** From now on, each visit is one to a station. */
    void becomeStation() {
        station = true;
    }

    String address(String path) {
        return site.address(path).toString();
    }

    /** Makes this browser a station, as a person does, and waits for what invites there. */
    void openStation() {
        open("kiosk/front-desk");
        script("document.querySelector('form[method=post] button')?.click()");
        await("the invitation", driver -> Boolean.TRUE.equals(script(INVITES)));
        script(WORKER_READY);
    }

    /** Goes to an address that may be no screen of the program. */
    void open(String path) {
        driver.get(address(path));
    }

    /** Shows an address to the same patient. */
    Screen goTo(String path) {
        driver.get(address(path));
        awaitQuiet();
        return new Screen(this, new Finger(this));
    }

    void reload() {
        driver.navigate().refresh();
        awaitQuiet();
    }

    void resize(Size size) {
        this.size = size;
        if (!(remote instanceof ChromeDriver)) {
            remote.manage().window().setSize(new Dimension(size.width(), size.height()));
            return;
        }
        devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width(), "height", size.height(), "deviceScaleFactor", 1, "mobile", size.touch()));
        devTools("Emulation.setTouchEmulationEnabled", Map.of("enabled", size.touch()));
    }

    /** Waits until the server has answered all, fonts and pictures are there, and taps count. */
    void awaitQuiet() {
        await("a quiet page", driver -> Boolean.TRUE.equals(script(QUIET)));
    }

    /** A failure tells in few words what was waited for, and leaves a picture of what was there instead. */
    <T extends @Nullable Object> T await(String what, Function<WebDriver, T> condition) {
        try {
            return new WebDriverWait(driver, PATIENCE, POLL)
                    .ignoring(StaleElementReferenceException.class)
                    .until(page -> tried(condition, page));
        } catch (TimeoutException e) {
            Path picture = Pictures.save(this, "failed");
            throw new AssertionError(
                    "no %s at %s, see %s".formatted(what, driver.getCurrentUrl(), picture), e.getCause());
        }
    }

    /** ChromeDriver has a second error for an element of a page that was just left. */
    private static <T extends @Nullable Object> T tried(Function<WebDriver, T> condition, WebDriver page) {
        try {
            return condition.apply(page);
        } catch (WebDriverException e) {
            if (String.valueOf(e.getMessage()).contains("does not belong to the document")) {
                throw new StaleElementReferenceException("the page was left", e);
            }
            throw e;
        }
    }

    @Nullable
    Object script(String script, Object... arguments) {
        return remote.executeScript(script, arguments);
    }

    Map<String, Object> devTools(String command, Map<String, Object> parameters) {
        return chrome().executeCdpCommand(command, parameters);
    }

    /** What the Content-Security-Policy kept pages from since this was asked last. */
    List<String> violations() {
        return chrome().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Content Security Policy") || message.contains("EvalError"))
                .toList();
    }

    /** The ID of the session, which a new visit changes. */
    String session() {
        return Objects.requireNonNull(driver().manage().getCookieNamed("JSESSIONID"), "session")
                .getValue();
    }

    Size size() {
        return size;
    }

    WebDriver driver() {
        return driver;
    }

    /** The driver of Chromium without TestBench around it. */
    ChromeDriver chrome() {
        return (ChromeDriver) remote;
    }

    /** What the viewport shows, as a PNG, once what slides in or fades has arrived. */
    byte[] picture() {
        script(END_OF_MOTION);
        return remote.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        remote.quit();
    }
}
