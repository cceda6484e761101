package org.needlewise.bench;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.needlewise.browser.Chrome;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts Chromium as the tests do, without a log of its console, in a window as large as a kiosk. */
final class Chromium {

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        // It warns about a browser that is newer than Selenium, which does not matter here.
        SELENIUM.setLevel(Level.SEVERE);
    }

    private Chromium() {}

    static ChromeDriver start() {
        return Chrome.start(options());
    }

    /** Keeps a log of what goes over the wire. */
    static ChromeDriver startWithNetworkLog() {
        LoggingPreferences log = new LoggingPreferences();
        log.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = options();
        options.setCapability(ChromeOptions.LOGGING_PREFS, log);
        return Chrome.start(options);
    }

    private static ChromeOptions options() {
        ChromeOptions options = Chrome.options();
        options.addArguments("--window-size=1080,1440");
        return options;
    }
}
