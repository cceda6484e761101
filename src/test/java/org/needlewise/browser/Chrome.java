package org.needlewise.browser;

import com.vaadin.testbench.TestBench;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts Chromium with a new, empty profile. */
public final class Chrome {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--accept-lang=en-US");

    private Chrome() {}

    static ChromeDriver start() {
        return start(withConsole());
    }

    /** Keeps a log of what goes over the wire. */
    static ChromeDriver startWithNetworkLog() {
        LoggingPreferences log = console();
        log.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = options();
        options.setCapability(ChromeOptions.LOGGING_PREFS, log);
        return start(options);
    }

    /** Blocks cookies and all else that sites store, as its settings let a patient do. */
    static ChromeDriver startWithoutSiteData() {
        ChromeOptions options = withConsole();
        options.setExperimentalOption("prefs", Map.of("profile.default_content_setting_values.cookies", 2));
        return start(options);
    }

    private static LoggingPreferences console() {
        LoggingPreferences log = new LoggingPreferences();
        log.enable(LogType.BROWSER, Level.ALL);
        return log;
    }

    /** The driver as TestBench wraps it, where its licence allows that, or else as it is. */
    static WebDriver wrapped(ChromeDriver chrome) {
        return VaadinKey.isPresent() ? TestBench.createDriver(chrome) : chrome;
    }

    public static ChromeDriver start(ChromeOptions options) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver"))
                .build();
        return new ChromeDriver(service, options);
    }

    /** What every start needs, without any log. */
    public static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(FLAGS);
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        return options;
    }

    private static ChromeOptions withConsole() {
        ChromeOptions options = options();
        options.setCapability(ChromeOptions.LOGGING_PREFS, console());
        return options;
    }

    private static File onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(program + " is not on the PATH; bin/test and bin/bench install it"))
                .toFile();
    }
}
