package org.needlewise.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.clinic.Logo;
import org.needlewise.clinic.SampleLogo;
import org.needlewise.paper.AccessiblePdf;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The summary on paper. The files stay in {@code target/pdf} for people to look at. */
class PdfTest {

    private static final AccessiblePdf PRINTER = AccessiblePdf.load();
    private static final Path FOLDER = Path.of("target", "pdf");
    private static final String LOGO = """
            <svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40">
              <rect width="120" height="40" rx="8" fill="#0f6b6b"/>
            </svg>
            """;

    static Stream<Summary> samples() {
        return Stream.concat(
                SampleSummary.inAllLanguages(),
                Stream.of(
                        SampleSummary.onLetter(),
                        SampleSummary.longOne(Locale.ENGLISH),
                        SampleSummary.longOne(SampleSummary.ARABIC),
                        SampleSummary.asking(
                                Locale.ENGLISH,
                                "Sunrise 日出 שקיעה",
                                "555 010 0199",
                                "தோல் சிகிச்சை? 皮肤治疗",
                                "ত্বকের చర్మం ਚਮੜੀ ત્વચા",
                                "🙂 👩🏽‍🔬 → ☀️ ผิวหนัง עור 피부")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPdfBreaksNoRuleOfPdfUa(Summary summary) throws Exception {
        assertThat(failedRules(pdf(summary, SampleLogo.none()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPdfHasATitleALanguageAndAtMostTwoPages(Summary summary) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(summary, SampleLogo.none()))) {
            assertThat(document.getDocumentInformation().getTitle()).contains(summary.title());
            assertThat(document.getDocumentCatalog().getLanguage())
                    .isEqualTo(summary.language().toLanguageTag());
            assertThat(document.getNumberOfPages()).isBetween(1, 2);
        }
    }

    @Test
    void whatAWholeWayGivesFitsOnOnePageOfEitherPaper() throws IOException {
        for (Summary summary : List.of(SampleSummary.in(Locale.ENGLISH), SampleSummary.onLetter())) {
            try (PDDocument document = Loader.loadPDF(pdf(summary, SampleLogo.none()))) {
                assertThat(document.getNumberOfPages()).isOne();
            }
        }
    }

    @Test
    void theClinicChoosesThePaper() throws IOException {
        assertThat(size(SampleSummary.in(Locale.ENGLISH)).getHeight())
                .isCloseTo(PDRectangle.A4.getHeight(), within(1f));
        assertThat(size(SampleSummary.onLetter()).getHeight()).isCloseTo(PDRectangle.LETTER.getHeight(), within(1f));
    }

    @ParameterizedTest
    @MethodSource("latin")
    void latinTextComesOutAsItWentIn(Summary summary) throws IOException {
        String text = text(pdf(summary, SampleLogo.none()));

        assertThat(text)
                .contains(summary.clinic().name(), summary.notice(), summary.decision(), summary.version())
                .contains(texts(summary.talkAbout()))
                .contains(texts(summary.values()))
                .contains(texts(summary.questions()))
                .contains(summary.care().call())
                .contains(summary.care().aftercare())
                .contains(summary.talkAbout().getFirst().detail().orElseThrow());
    }

    static Stream<Summary> latin() {
        return SampleSummary.inAllLanguages().limit(2);
    }

    @ParameterizedTest
    @MethodSource("hindi")
    void devanagariComesOutAsItWentIn(String words) throws IOException {
        assertThat(text(pdf(SampleSummary.in(SampleSummary.HINDI), SampleLogo.none())))
                .contains(words);
    }

    static Stream<String> hindi() {
        Summary summary = SampleSummary.in(SampleSummary.HINDI);
        return Stream.of(summary.title(), summary.clinic().name(), summary.decision());
    }

    @Test
    void pagesAreNumbered() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SampleSummary.longOne(Locale.ENGLISH), SampleLogo.none()))) {
            PDFTextStripper inPlace = new PDFTextStripper();
            inPlace.setSortByPosition(true);

            assertThat(inPlace.getText(document)).contains("Page 1 of 2", "Page 2 of 2");
        }
    }

    @Test
    void theClinicsLogoStandsOnThePaperWithWordsForWhoCannotSeeIt(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("logo.svg"), LOGO);

        byte[] pdf = pdf(SampleSummary.in(Locale.ENGLISH), SampleLogo.from(file));

        assertThat(failedRules(pdf)).isEmpty();
    }

    @Test
    void aBrokenLogoCostsOnlyTheLogo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("logo.png"), "no picture");

        byte[] pdf = pdf(SampleSummary.in(Locale.ENGLISH), SampleLogo.from(file));

        assertThat(text(pdf)).contains("Sunrise Skin Clinic");
    }

    @Test
    void manyAreMadeAtOnceAndAllSayTheSame() {
        String html = SampleSummary.pages(SampleLogo.none()).paper(SampleSummary.in(Locale.ENGLISH));

        List<String> texts = IntStream.range(0, 16)
                .parallel()
                .mapToObj(_ -> PRINTER.of(html))
                .map(PdfTest::text)
                .toList();

        assertThat(texts).hasSize(16).containsOnly(texts.getFirst());
    }

    private static byte[] pdf(Summary summary, Logo logo) throws IOException {
        byte[] pdf = PRINTER.of(SampleSummary.pages(logo).paper(summary));
        String name = "%s-%s-%s.pdf"
                .formatted(
                        summary.language(),
                        summary.clinic().paper(),
                        summary.talkAbout().size() + summary.questions().size());
        Files.write(Files.createDirectories(FOLDER).resolve(name), pdf);
        return pdf;
    }

    private static PDRectangle size(Summary summary) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(summary, SampleLogo.none()))) {
            return document.getPage(0).getMediaBox();
        }
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
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
