package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.clinic.Clinic;
import org.needlewise.content.CareLine;
import org.needlewise.content.LearningModule;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.By;

@RealBrowser
class PrintTest {

    private final Browser browser;
    private final LearningModule module;
    private final Clinic clinic;

    PrintTest(Browser browser, LearningModule module, Clinic clinic) {
        this.browser = browser;
        this.module = module;
        this.clinic = clinic;
    }

    @Test
    void thePaperHasTheClinicsSize() {
        visitSummary();

        Printout paper = Printout.of(browser, "summary");

        assertThat(paper.pages()).allSatisfy(page -> {
            assertThat(page.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
            assertThat(page.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
        });
    }

    @Test
    void thePaperHoldsAllThatAPatientTakesToTheTalk() {
        visitSummary();

        String text = Printout.of(browser, "summary").text();

        assertThat(text)
                .contains(firstItems().map(SelfCheckItem::text).toList())
                .contains(firstItems().map(SelfCheckItem::action).toList())
                .containsSubsequence(
                        module.questions().get(0).text(),
                        module.questions().get(1).text(),
                        WholeWay.OWN_QUESTION)
                .contains(Words.of("summary.ready.open"))
                .contains(module.readiness().getFirst().text())
                .contains(Words.of("readiness.answer", ReadinessAnswer.NOT_YET))
                .contains(
                        module.about().aftercare().stream().map(CareLine::text).toList())
                .contains(module.about().call().stream().map(CareLine::text).toList());
    }

    @Test
    void thePaperSaysWhereItComesFromAndThatItIsNoConsentForm() {
        visitSummary();

        String text = Printout.of(browser, "summary").text();

        assertThat(text)
                .contains(clinic.name(), clinic.phone().orElseThrow())
                .contains(module.version(), module.source().publisher())
                .contains(String.valueOf(module.review().last().getYear()))
                .contains(
                        Words.of("summary.not-consent"),
                        module.about().notice(),
                        module.about().decision());
    }

    @Test
    void thePaperHasNothingThatOnlyMakesSenseOnAScreen() {
        visitSummary();

        String text = Printout.of(browser, "summary").text();

        assertThat(text)
                .doesNotContain(Words.of("layout.skip"), Words.of("end.start-over"), Words.of("end.finish"))
                .doesNotContain(Words.of("summary.print"), Words.of("summary.intro"), Words.of("action.back"))
                .doesNotContain(Words.of("take-along.heading"), Words.of("take-along.pdf"));
    }

    @Test
    void aLineThatWasLeftOutIsNotOnThePaper() {
        Screen screen = visitSummary();
        SelfCheckItem leftOut = module.selfCheck().getFirst();

        new SummaryPage(screen).toggle(leftOut.text());

        assertThat(Printout.of(browser, "summary-shortened").text())
                .doesNotContain(leftOut.text())
                .contains(module.selfCheck().get(1).text());
    }

    @Test
    void theAdviceForHomeIsLeftOutByOneSwitch() {
        Screen screen = visitSummary();

        screen.press(Role.SWITCH, Words.of("summary.keep-care"));
        browser.awaitQuiet();

        assertThat(Printout.of(browser, "summary-without-advice").text())
                .doesNotContain(Words.of("summary.call"), Words.of("summary.care"))
                .contains(clinic.phone().orElseThrow());
    }

    @Test
    void whoLeavesEveryQuestionOutGetsRoomToWrite() {
        Screen screen = browser.visit(
                Size.DESKTOP,
                Paths.SUMMARY,
                new Ahead(module).chooseQuestions(1).changes());

        new SummaryPage(screen).toggle(module.questions().getFirst().text());

        assertThat(Printout.of(browser, "summary-unasked").text())
                .contains(Words.of("summary.ask"))
                .doesNotContain(
                        Words.of("summary.talked-about"),
                        module.questions().getFirst().text());
        assertThat(browser.script("return getComputedStyle(document.querySelector('.blanks')).display"))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"window.print = undefined | print.missing", "window.print = () => {} | print.unknown"})
    void aBrowserThatDoesNotSayThatItPrintsLeavesAnotherWay(String lacking, String told) {
        Screen screen = visitSummary();
        browser.script(lacking);

        new Screen(browser, screen.hand(), By.className("ways")).press(Role.BUTTON, Words.of("summary.print"));

        screen.awaitText(Words.of(told));
    }

    @Test
    void aBrowserThatPrintsNeedsNoWords() {
        Screen screen = visitSummary();
        browser.script("window.print = () => dispatchEvent(new Event('beforeprint'))");

        new Screen(browser, screen.hand(), By.className("ways")).press(Role.BUTTON, Words.of("summary.print"));

        browser.awaitQuiet();
        assertThat(screen.text()).doesNotContain(Words.of("print.unknown"), Words.of("print.missing"));
    }

    private Screen visitSummary() {
        return browser.visit(
                Size.DESKTOP, Paths.SUMMARY, new Places(module).wholeWay().changes());
    }

    private Stream<SelfCheckItem> firstItems() {
        return module.selfCheck().stream().limit(3);
    }
}
