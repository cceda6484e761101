package org.needlewise.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts Chromium with a new, empty profile. */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1080,1440",
            "--accept-lang=en-US");

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        // It warns of a browser newer than itself, of which nothing here makes use.
        SELENIUM.setLevel(Level.SEVERE);
    }

    private Chromium() {}

    static ChromeDriver start() {
        return start(options());
    }

    /** Keeps a log of what goes over the wire. */
    static ChromeDriver startWithNetworkLog() {
        LoggingPreferences log = new LoggingPreferences();
        log.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = options();
        options.setCapability(ChromeOptions.LOGGING_PREFS, log);
        return start(options);
    }

    private static ChromeDriver start(ChromeOptions options) {
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(onPath("chromedriver"))
                        .build(),
                options);
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(FLAGS);
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        return options;
    }

    private static File onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(program + " is not on the PATH; bin/bench installs it"))
                .toFile();
    }
}
