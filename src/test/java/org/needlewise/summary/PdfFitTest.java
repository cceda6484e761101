package org.needlewise.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.clinic.SampleLogo;
import org.needlewise.paper.AccessiblePdf;

/** Everything that patients and clinics write fits on the paper. */
class PdfFitTest {

    private static final AccessiblePdf PRINTER = AccessiblePdf.load();
    private static final float MARGIN = 16 / 25.4f * 72;
    private static final String PHONE = "+1 555 010 0199";

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void everyLetterOfAWordWithoutABreakStaysInsideTheMargins(String name, String words) throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, SampleSummary.ARABIC)) {
            Paper paper = Paper.of(name, SampleSummary.asking(language, "Sunrise", PHONE, words, "Last?"));

            assertThat(paper.outside()).isEmpty();
            assertThat(paper.missing(words)).as("letters that are lost").isEmpty();
        }
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("one-letter", "W".repeat(300)),
                arguments("narrow", "i".repeat(300)),
                arguments("address", "https://example.org/" + "a-long-path/with.dots?and=queries&".repeat(8)),
                arguments(
                        "german",
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2)),
                arguments(
                        "amid",
                        "Is it " + "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(3)
                                + " or not?"),
                arguments("arabic", "مستشفى".repeat(40)),
                arguments("hebrew", "עור".repeat(90)),
                arguments("hindi", "त्वचा".repeat(40)),
                arguments("tamil", "தோல்".repeat(50)),
                arguments("chinese", "皮肤治疗之后什么时候能出门晒太阳".repeat(16)),
                arguments("thai", "ผิวหนัง".repeat(40)),
                arguments("emoji", "🙂👩🏽‍🔬❤️".repeat(40)),
                arguments("digits", "1234567890".repeat(30)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "Hautarztpraxis am Donaudampfschifffahrtselektrizitätenhauptbetriebswerk 1234567",
                "عيادة الشروق للأمراض الجلدية والتجميل وعلاج البشرة في وسط المدينة القديمة",
                "सूर्योदय त्वचा चिकित्सालय और सौंदर्य केंद्र, पुराने शहर के बीच में",
                "日出皮肤科诊所日出皮肤科诊所日出皮肤科诊所日出皮肤科诊所日出皮肤科诊所日出皮肤科诊所日出皮肤科诊所",
                "Klinik 🌅 Sunrise ❤️ 皮肤 עור தோல்"
            })
    void aClinicsLongNameAndNumbersStayInsideTheMargins(String name) throws IOException {
        Summary summary = SampleSummary.asking(Locale.ENGLISH, name, "+1 (555) 010-0199 / 0199 ext. 12", "Last?");

        Paper paper = Paper.of("name-" + Integer.toHexString(name.hashCode()), summary);

        assertThat(paper.outside()).isEmpty();
        assertThat(paper.overlapping()).isEmpty();
        assertThat(paper.missing(name)).isEmpty();
    }

    /** What a reader copies has the words of the patient in the order in which they are read. */
    @ParameterizedTest
    @ValueSource(strings = {"தோல் சிகிச்சை", "ত্বকের চিকিৎসা", "ਚਮੜੀ ਦਾ ਇਲਾਜ", "皮肤治疗", "피부 치료", "ผิวหนัง"})
    void wordsInAnyScriptCanBeCopied(String words) throws IOException {
        Paper paper = Paper.of("copy", SampleSummary.asking(Locale.ENGLISH, "Sunrise", PHONE, words));

        assertThat(paper.text().replace(" ", "")).contains(words.replace(" ", ""));
    }

    private record Letter(String text, int page, float left, float right, float base) {}

    /** The letters of a PDF and their positions. */
    private record Paper(List<Letter> letters, String text, float width) {

        static Paper of(String name, Summary summary) throws IOException {
            byte[] pdf = PRINTER.of(SampleSummary.pages(SampleLogo.none()).paper(summary));
            Files.write(
                    Files.createDirectories(Path.of("target/pdf"))
                            .resolve("fit-" + name + "-" + summary.language() + ".pdf"),
                    pdf);
            List<Letter> letters = new ArrayList<>();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        super.processTextPosition(text);
                        letters.add(new Letter(
                                text.getUnicode(),
                                getCurrentPageNo(),
                                text.getXDirAdj(),
                                text.getXDirAdj() + text.getWidthDirAdj(),
                                text.getYDirAdj()));
                    }
                };
                String text = stripper.getText(document).replaceAll("\\s+", " ");
                return new Paper(
                        letters, text, document.getPage(0).getMediaBox().getWidth());
            }
        }

        List<Letter> outside() {
            return letters.stream()
                    .filter(letter -> !letter.text().isBlank())
                    .filter(letter -> letter.left() < MARGIN - 1 || letter.right() > width - MARGIN + 1)
                    .toList();
        }

        /** Plain letters that are drawn over others. */
        List<Letter> overlapping() {
            return letters.stream()
                    .filter(letter -> letter.text().matches("[\\w.]+"))
                    .filter(one -> letters.stream()
                            .anyMatch(other -> other.page() == one.page()
                                    && other.text().matches("[\\w.]+")
                                    && Math.abs(other.base() - one.base()) < 3
                                    && other.left() < one.left()
                                    && other.right() > one.left() + 1.5))
                    .toList();
        }

        /** Which letters the paper has less often than the words. */
        List<String> missing(String words) {
            String drawn = Normalizer.normalize(
                    letters.stream().map(Letter::text).collect(Collectors.joining()), Normalizer.Form.NFKC);
            return words.codePoints()
                    .distinct()
                    .filter(Character::isLetterOrDigit)
                    .filter(letter -> count(drawn, letter) < count(words, letter))
                    .mapToObj(Character::toString)
                    .toList();
        }

        private static long count(String text, int letter) {
            return text.codePoints().filter(it -> it == letter).count();
        }
    }
}
