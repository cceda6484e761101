package org.needlewise.summary;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.needlewise.clinic.SampleLogo;
import org.needlewise.content.SampleContent;
import org.needlewise.content.file.Problem;
import org.needlewise.content.reading.ModuleReader;
import org.needlewise.paper.AccessiblePdf;

/** Prints the program's machine-readable and English output, for a test that starts it with other locales. */
final class MachineTexts {

    private MachineTexts() {}

    /**
     * Prints them.
     *
     * @param arguments an empty folder
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Stream.concat(phoneCode(), Stream.concat(paper(), mistakes(Path.of(arguments[0]))))
                .forEach(out::println);
    }

    private static Stream<String> phoneCode() {
        byte[] bytes = new byte[700];
        String digits = Digits.of(bytes);
        QrDrawing drawing =
                QrDrawing.of("https://clinic.example/phone#", digits).orElseThrow();
        return Stream.of(
                digits,
                String.valueOf(Digits.read(digits).orElseThrow().length),
                new PhoneCode(drawing.size(), drawing.path(), Set.of()).svg("Scan"));
    }

    private static Stream<String> paper() throws IOException {
        SummaryPage pages = SampleSummary.pages(SampleLogo.none());
        Summary summary = SampleSummary.longOne(Locale.ENGLISH);
        String html = pages.paper(summary);
        try (PDDocument pdf = Loader.loadPDF(AccessiblePdf.load().of(html))) {
            return Stream.of(html, pages.html(summary, "logo"), new PDFTextStripper().getText(pdf));
        }
    }

    private static Stream<String> mistakes(Path folder) throws IOException {
        SampleContent sample = SampleContent.in(folder);
        sample.edit("en/quiz.yaml", "answer: myth", "answer: mith");
        sample.edit("module.yaml", "version: \"1.0.0\"", "version: 12345.5");
        sample.edit("module.yaml", "languages: [en]", "languages: [en, en]");
        sample.edit("en/lessons/the-day.md", "You sit in a chair.", "Incomprehensibilities. ".repeat(400));
        Files.writeString(folder.resolve("ears/images/IT.svg"), "<!DOCTYPE svg><svg/>");
        List<Problem> problems = ModuleReader.read(folder.resolve("ears"), LocalDate.of(2026, 6, 1))
                .problems();
        return problems.stream().map(problem -> problem.message().replace(folder.toString(), ""));
    }
}
