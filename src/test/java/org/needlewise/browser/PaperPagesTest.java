package org.needlewise.browser;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.clinic.Clinic;
import org.needlewise.clinic.Paper;
import org.needlewise.content.LearningModule;
import org.needlewise.journey.Journey;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.summary.Pdfs;
import org.needlewise.summary.Summary;
import org.needlewise.ui.visit.Paths;

/** The browser's print and the PDF take the same number of pages. Both are in {@code target/screens} to look at. */
@RealBrowser
class PaperPagesTest {

    private final Browser browser;
    private final LearningModule module;
    private final Clinic clinic;
    private final Pdfs pdfs;

    PaperPagesTest(Browser browser, LearningModule module, Clinic clinic, Pdfs pdfs) {
        this.browser = browser;
        this.module = module;
        this.clinic = clinic;
        this.pdfs = pdfs;
    }

    @ParameterizedTest
    @CsvSource({
        "EMPTY, A4, 1", "EMPTY, LETTER, 1",
        "USUAL, A4, 1", "USUAL, LETTER, 1",
        "LONGEST, A4, 2", "LONGEST, LETTER, 2"
    })
    void printAndPdfHaveTheSamePages(Way way, Paper paper, int pages) throws IOException {
        Ahead ahead = way.gone(module);
        String name = "paper-" + way + "-" + paper;

        assertThat(pagesOfPdf(ahead, paper, name)).as("PDF").isEqualTo(pages);
        assertThat(pagesOfPrint(ahead, paper, name)).as("print").isEqualTo(pages);
    }

    private int pagesOfPrint(Ahead ahead, Paper paper, String name) {
        browser.visit(Size.DESKTOP, Paths.SUMMARY, ahead.changes());
        browser.script(
                "document.querySelector('.sheet').className = 'sheet paper-' + arguments[0].toLowerCase()",
                paper.name());
        return Printout.of(browser, name + "-print").pages().size();
    }

    private int pagesOfPdf(Ahead ahead, Paper paper, String name) throws IOException {
        Clinic here = new Clinic(
                clinic.name(),
                clinic.phone(),
                clinic.afterHoursPhone(),
                clinic.logo(),
                clinic.accent(),
                paper,
                clinic.address());
        Summary summary = Summary.of(ahead.journey(), module, here, LocalDate.EPOCH);
        byte[] pdf = pdfs.of(summary, Pdfs.Use.SCREEN, this).join();
        Pictures.save(pdf, name + "-pdf.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** How much a patient did. */
    enum Way {
        EMPTY,
        USUAL,
        LONGEST;

        Ahead gone(LearningModule module) {
            return switch (this) {
                case EMPTY -> new Ahead(module);
                case USUAL -> new Places(module).wholeWay();
                case LONGEST -> everything(module);
            };
        }

        /** All is to be talked about, all statements were missed at first, and all questions are chosen. */
        private static Ahead everything(LearningModule module) {
            return new Ahead(module)
                    .answerSelfCheck(nCopies(module.selfCheck().size(), SelfCheckAnswer.DISCUSS)
                            .toArray(SelfCheckAnswer[]::new))
                    .finishQuiz(module.statements().size())
                    .chooseQuestions(module.questions().size())
                    .askOwn("May I go swimming soon? ".repeat(20))
                    .chooseValues(Journey.VALUES_LIMIT)
                    .rateReadiness(nCopies(module.readiness().size(), ReadinessAnswer.TALK)
                            .toArray(ReadinessAnswer[]::new));
        }
    }
}
