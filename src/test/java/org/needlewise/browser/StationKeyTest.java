package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** A station that starts unattended with a key from the settings. */
@RealBrowser
@TestPropertySource(
        properties = {
            "needlewise.clinic.kiosk.start-key=" + StationKeyTest.KEY,
            "spring.datasource.url=jdbc:h2:mem:start-key",
            "management.server.port=0"
        })
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationKeyTest {

    static final String KEY = "tidy-lamp-river-19";

    private final Browser browser;

    StationKeyTest(Environment environment, Shortcut shortcut) {
        this.browser = new Browser(Chrome.start(), Site.of(environment), shortcut);
    }

    @BeforeEach
    void anOrdinaryBrowser() {
        browser.forgetCookies();
        browser.open("offline");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void itsKeyBeginsItAndStaysNowhere(CapturedOutput log) {
        browser.open("kiosk/front-desk#start=" + KEY);

        browser.await(
                "the invitation",
                driver ->
                        !driver.findElements(By.cssSelector(".attract .shown")).isEmpty());
        assertThat(browser.driver().getCurrentUrl()).endsWith("/attract");
        assertThat(log.getAll()).doesNotContain(KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#start", "#start=tidy-lamp-river-18", "?start=" + KEY, "?start", "#else=" + KEY, "#start="})
    void withoutItAPersonIsAsked(String rest) {
        browser.open("kiosk/front-desk" + rest);

        browser.await(
                "a settled page",
                driver -> Boolean.TRUE.equals(browser.script("return document.readyState === 'complete'"))
                        && !String.valueOf(driver.getCurrentUrl()).contains("#"));
        assertThat(browser.driver().findElements(By.cssSelector("form button"))).hasSize(1);
        assertThat(browser.chrome().manage().getCookieNamed("station")).isNull();
    }
}
