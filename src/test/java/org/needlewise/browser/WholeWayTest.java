package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlewise.content.LearningModule;

@RealBrowser
class WholeWayTest {

    private final Browser browser;
    private final LearningModule module;

    WholeWayTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @Test
    void aPatientGoesTheWholeWayWithTapsAlone() {
        goTheWholeWayWithTapsAlone(Size.PHONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"KIOSK", "DESKTOP"})
    @Tag("slow")
    void aPatientGoesTheWholeWayOnOtherScreensToo(Size size) {
        goTheWholeWayWithTapsAlone(size);
    }

    private void goTheWholeWayWithTapsAlone(Size size) {
        Screen screen = browser.visit(size, "");

        SummaryPage summary = new WholeWay(screen, module).walkToSummary();

        String before = browser.session();
        summary.finish().stay();
        summary.finish().wipeAndStartAgain();
        assertThatNothingIsLeft(screen, before);
    }

    @Test
    void aPatientGoesTheWholeWayWithTheKeyboardAlone() {
        Screen screen = browser.visit(Size.DESKTOP, "");
        Screen byKeyboard = screen.by(new Keyboard(browser));

        SummaryPage summary = new WholeWay(byKeyboard, module).walkToSummary();

        String before = browser.session();
        summary.finish().wipeAndStartAgain();
        assertThatNothingIsLeft(byKeyboard, before);
    }

    private void assertThatNothingIsLeft(Screen screen, String before) {
        WelcomePage welcome = new WelcomePage(screen, module);
        welcome.await();
        assertThat(welcome.isNew()).isTrue();
        assertThat(browser.session()).isNotEqualTo(before);
        browser.goTo("check-yourself")
                .awaitHeading(module.selfCheck().getFirst().text());
    }
}
