package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Statement;
import org.needlewise.journey.SelfCheckAnswer;

@RealBrowser
class WholeWayTest {

    private final Browser browser;
    private final LearningModule module;

    WholeWayTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @ParameterizedTest
    @EnumSource(names = {"KIOSK", "DESKTOP", "PHONE"})
    void aPatientGoesTheWholeWayWithTapsAlone(Size size) {
        Screen screen = browser.visit(size, "");

        new WholeWay(screen, module).walk();

        SummaryPage summary = new SummaryPage(screen);
        summary.await();
        assertThatItHoldsTheWay(screen.text());
        String before = session();
        summary.finish().stay();
        summary.finish().wipe();
        assertThatNothingIsLeft(screen, before);
    }

    @Test
    void aPatientGoesTheWholeWayWithTheKeyboardAlone() {
        Screen screen = browser.visit(Size.DESKTOP, "");
        Screen byKeyboard = screen.by(new Keyboard(browser));

        new WholeWay(byKeyboard, module).walk();

        SummaryPage summary = new SummaryPage(byKeyboard);
        summary.await();
        assertThatItHoldsTheWay(screen.text());
        String before = session();
        summary.finish().wipe();
        assertThatNothingIsLeft(byKeyboard, before);
    }

    private void assertThatItHoldsTheWay(String text) {
        int total = module.statements().size();
        assertThat(text)
                .contains(
                        module.selfCheck().getFirst().text(),
                        module.selfCheck().getFirst().action(),
                        Words.of("self-check.answer", SelfCheckAnswer.NOT_SURE))
                .containsSubsequence(
                        module.questions().get(0).text(),
                        WholeWay.OWN_QUESTION,
                        module.questions().get(1).text())
                .contains(
                        Words.of("summary.ready.open"),
                        module.readiness().getFirst().text())
                .contains(Words.of("summary.learned.count", total - WholeWay.MISSED, total))
                .contains(module.statements().stream()
                        .limit(WholeWay.MISSED)
                        .map(Statement::first)
                        .map(Statement.Wording::because)
                        .toList());
    }

    private void assertThatNothingIsLeft(Screen screen, String before) {
        WelcomePage welcome = new WelcomePage(screen, module);
        welcome.await();
        assertThat(welcome.isNew()).isTrue();
        assertThat(session()).isNotEqualTo(before);
        browser.goTo("check-yourself")
                .awaitHeading(module.selfCheck().getFirst().text());
    }

    private String session() {
        return Objects.requireNonNull(browser.driver().manage().getCookieNamed("JSESSIONID"), "session")
                .getValue();
    }
}
