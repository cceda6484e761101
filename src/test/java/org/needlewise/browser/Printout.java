package org.needlewise.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The pages that a browser prints.
 *
 * @param pages the size of each page, in points
 * @param text all words, with single spaces
 */
record Printout(List<PDRectangle> pages, String text) {

    static Printout of(Browser browser, String name) {
        Map<String, Object> answer = browser.devTools("Page.printToPDF", Map.of("preferCSSPageSize", true));
        byte[] pdf = Base64.getDecoder().decode(String.valueOf(answer.get("data")));
        Pictures.save(pdf, name + ".pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Printout(
                    StreamSupport.stream(document.getPages().spliterator(), false)
                            .map(PDPage::getMediaBox)
                            .toList(),
                    new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
