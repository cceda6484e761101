package org.needlewise.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.clinic.SampleLogo;
import org.needlewise.summary.pdf.AccessiblePdf;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfTest {

    private static final AccessiblePdf PRINTER = AccessiblePdf.load();
    private static final Path FOLDER = Path.of("target", "pdf");

    private final SummaryPage pages = new SummaryPage(SampleSummary.words(), SampleLogo.none());

    static Stream<Summary> samples() {
        return Stream.concat(
                SampleSummary.inAllLanguages(),
                Stream.of(
                        SampleSummary.onLetter(),
                        SampleSummary.longOne(Locale.ENGLISH),
                        SampleSummary.longOne(SampleSummary.ARABIC)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPdfIsPdfUa1(Summary summary) throws Exception {
        byte[] pdf = pdf(summary);

        assertThat(failedRules(pdf)).isEmpty();
    }

    private byte[] pdf(Summary summary) throws IOException {
        byte[] pdf = PRINTER.of(pages.paper(summary));
        String name = "%s-%s-%d.pdf"
                .formatted(
                        summary.language(),
                        summary.clinic().paper(),
                        summary.talkAbout().size());
        Files.write(Files.createDirectories(FOLDER).resolve(name), pdf);
        return pdf;
    }

    private static List<String> failedRules(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
