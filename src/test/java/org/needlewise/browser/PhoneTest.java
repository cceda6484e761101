package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.needlewise.content.LearningModule;
import org.needlewise.ui.visit.Paths;

@RealBrowser
class PhoneTest {

    private static final String CODE_WIDTH = "return document.querySelector('.code svg').getBoundingClientRect().width";

    private final Browser browser;
    private final LearningModule module;

    PhoneTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @Test
    void aPatientScansTheCodeOfAKioskAndGoesOnOnTheirPhone() {
        Screen kiosk = browser.visit(
                Size.KIOSK, Paths.TO_PHONE, new Places(module).wholeWay().changes());
        new PhonePage(kiosk).await();
        assertThat((Number) browser.script(CODE_WIDTH))
                .extracting(Number::intValue)
                .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                .isGreaterThanOrEqualTo(420);
        String scanned = new PhonePage(kiosk).scan();

        Screen phone = openOnAPhone(scanned);

        new SummaryPage(phone).await();
        phone.awaitText(WholeWay.OWN_QUESTION);
        phone.awaitText(Words.of("arrival.stayed"));
        assertThat(phone.text()).doesNotContain(module.selfCheck().getFirst().action());
        assertThat(browser.driver().getCurrentUrl()).endsWith("/" + Paths.SUMMARY);
        Pictures.save(browser, "phone-arrived-phone");
    }

    @Test
    void theCodeIsNowhereInTheHistory() {
        Screen kiosk = browser.visit(Size.KIOSK, Paths.TO_PHONE);
        String scanned = new PhonePage(kiosk).scan();
        Screen phone = openOnAPhone(scanned);
        new SummaryPage(phone).await();

        phone.press(Role.LINK, Words.of("arrival.stayed.here"));
        phone.awaitHeading(module.selfCheck().getFirst().text());
        browser.driver().navigate().back();
        new SummaryPage(phone).await();
        assertThat(browser.driver().getCurrentUrl()).endsWith("/" + Paths.SUMMARY);
        browser.driver().navigate().back();

        browser.await("empty page", driver -> "about:blank".equals(driver.getCurrentUrl()));
        assertThat(history()).noneMatch(address -> address.contains("#"));
    }

    @Test
    void aCodeThatIsNoneIsToldKindlyAndLeavesTheAddressToo() {
        Screen phone = browser.visit(Size.PHONE, Paths.WELCOME);

        PhonePage.openNoCode(phone);

        assertThat(browser.driver().getCurrentUrl()).endsWith("/" + Paths.PHONE);

        phone.press(Role.BUTTON, Words.of("arrival.start"));
        new WelcomePage(phone, module).await();
    }

    @Test
    void aCodeThatComesWhileThePageIsOpenIsOpenedToo() {
        Screen kiosk = browser.visit(
                Size.KIOSK, Paths.TO_PHONE, new Places(module).wholeWay().changes());
        String scanned = new PhonePage(kiosk).scan();
        PhonePage.openNoCode(kiosk);

        browser.script("location.href = arguments[0]", scanned);

        new SummaryPage(kiosk).await();
        assertThat(browser.driver().getCurrentUrl()).endsWith("/" + Paths.SUMMARY);
    }

    private List<String> history() {
        List<?> entries = (List<?>) Objects.requireNonNull(
                browser.devTools("Page.getNavigationHistory", Map.of()).get("entries"));
        return entries.stream()
                .map(entry -> String.valueOf(((Map<?, ?>) entry).get("url")))
                .toList();
    }

    /** As a camera does: without cookies, in a new tab. */
    private Screen openOnAPhone(String address) {
        browser.driver().get("about:blank");
        browser.devTools("Page.resetNavigationHistory", Map.of());
        return browser.visit(Size.PHONE, PhonePage.path(address));
    }
}
