package org.needlewise.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.clinic.SampleLogo;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PaperLogoTest {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 1\"><rect width=\"3\" height=\"1\" INNER/></svg>";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @TempDir
    private Path folder;

    @Test
    void aLogoWithAByteOrderMarkIsOnThePaperAndNothingIsTold(CapturedOutput log) throws IOException {
        PaperLogo logo = logo("\uFEFF" + SVG.replace("INNER", "fill=\"#c00\""));

        assertThat(logo.address())
                .hasValueSatisfying(address -> assertThat(address).startsWith("data:image/png"));
        assertThat(leftOut()).isZero();
        assertThat(log).doesNotContain("logo.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"style=\"fill: var(--accent)\"", "fill=\"rgba(1, 1, 1, .5)\"", "fill=", ""})
    void aLogoThatPaperCannotShowIsToldByNameOnceAndCostsOnlyTheLogo(String inner, CapturedOutput log)
            throws IOException {
        String broken = inner.isEmpty() ? "no picture" : SVG.replace("INNER", inner);
        Path file = Files.writeString(folder.resolve("logo.svg"), broken);
        SummaryPage pages = SampleSummary.pages(SampleLogo.from(file));
        Pdfs pdfs = new Pdfs(pages);

        byte[] pdf =
                pdfs.of(SampleSummary.in(Locale.ENGLISH), Pdfs.Use.SCREEN, this).join();
        byte[] another =
                pdfs.of(SampleSummary.onLetter(), Pdfs.Use.SCREEN, this).join();
        pdfs.close();

        assertThat(text(pdf)).contains("Sunrise Skin Clinic");
        assertThat(text(another)).contains("Sunrise Skin Clinic");
        assertThat(log).containsOnlyOnce("The logo " + file + " is left out of PDFs and emails");
    }

    @Test
    void theMeasuresTellOfALogoThatIsLeftOut() throws IOException {
        PaperLogo logo = logo("no picture");
        assertThat(leftOut()).isZero();

        assertThat(logo.address()).isEmpty();

        assertThat(leftOut()).isOne();
    }

    private PaperLogo logo(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("logo.svg"), text, StandardCharsets.UTF_8);
        PaperLogo logo = new PaperLogo(SampleLogo.from(file));
        logo.bindTo(meters);
        return logo;
    }

    private double leftOut() {
        return meters.get("needlewise.logo.left.out").gauge().value();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
