package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.springframework.core.env.Environment;

/** What a page of another site can make a browser do on this one. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class OtherSiteTest {

    private static final String OWN = "May I swim?";
    private static final List<String> ADDRESSES =
            List.of("end", "attract", "kiosk/front-desk", "kiosk/front-desk#start", "kiosk/off");
    private static final List<String> ATTACKS = List.of(
            "<img src='%s' onerror='document.title = \"done\"' onload='document.title = \"done\"'>",
            "<iframe src='%s' onload='document.title = \"done\"'></iframe>",
            "<script>location = '%s'</script>",
            "<form method=post action='%s'><input name=token value=AAAAAAAAAAAAAAAAAAAAAA></form>"
                    + "<script>document.forms[0].submit()</script>",
            "<script>fetch('%s', { method: 'POST', mode: 'no-cors', credentials: 'include', body: 'token=' })"
                    + ".finally(() => document.title = 'done')</script>",
            "<script>open('%s'); document.title = 'done'</script>");

    private final Site site;
    private final Browser browser;
    private final Clock clock;
    private final OtherSite other = new OtherSite();

    OtherSiteTest(Environment environment, Shortcut shortcut) {
        this.site = Site.of(environment);
        this.browser = new Browser(Chrome.start(), site, shortcut);
        this.clock = Clock.in(browser);
    }

    @BeforeEach
    void aNewPatient() {
        browser.forgetCookies();
    }

    @AfterAll
    void close() {
        browser.close();
        other.close();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void atHomeItMakesNoStationAndEndsNothing(String address, String attack) {
        begin();

        attack(address, attack);

        assertThat(cookies()).doesNotContain("station");
        assertThatTheVisitGoesOn();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void itNeitherEndsAStationNorAVisitThere(String address, String attack) {
        browser.resize(Size.DESKTOP);
        browser.openStation();
        begin();

        attack(address, attack);

        assertThat(cookies()).contains("station");
        assertThatTheVisitGoesOn();
    }

    @Test
    void itsLinkToAStationShowsAScreenThatIsWatched() {
        browser.resize(Size.KIOSK);
        browser.openStation();
        other.show(browser, "<a href='%s'>Sunrise Skin Clinic</a>".formatted(site.address("")));

        browser.driver().findElement(By.tagName("a")).click();

        browser.awaitQuiet();
        browser.await("the question", driver -> {
            clock.putForward(Duration.ofSeconds(20));
            return !driver.findElements(By.className("still-there")).isEmpty();
        });
    }

    private void begin() {
        browser.resize(Size.DESKTOP);
        Screen screen = browser.goTo(Paths.QUESTIONS);
        new QuestionsPage(screen).ask(OWN);
        browser.script("localStorage.setItem('kept', 'here')");
        browser.awaitQuiet();
    }

    private void attack(String address, String attack) {
        String before = browser.driver().getWindowHandle();
        other.show(browser, attack.formatted(site.address(address)));
        browser.await("the attack", driver -> "done".equals(driver.getTitle()) || isHere());
        browser.driver().getWindowHandles().stream()
                .filter(window -> !window.equals(before))
                .forEach(window -> browser.driver().switchTo().window(window).close());
        browser.driver().switchTo().window(before);
    }

    private boolean isHere() {
        return Boolean.TRUE.equals(
                browser.script("return document.readyState === 'complete' && location.hostname === 'localhost'"));
    }

    private void assertThatTheVisitGoesOn() {
        browser.goTo(Paths.QUESTIONS).awaitText(OWN);
        assertThat(browser.script("return localStorage.getItem('kept')")).isEqualTo("here");
    }

    private List<String> cookies() {
        browser.open("icon.svg");
        return browser.chrome().manage().getCookies().stream()
                .map(Cookie::getName)
                .toList();
    }

    static Stream<Arguments> attacks() {
        return ADDRESSES.stream().flatMap(address -> ATTACKS.stream().map(attack -> Arguments.of(address, attack)));
    }
}
