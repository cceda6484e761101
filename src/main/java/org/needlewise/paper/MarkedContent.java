package org.needlewise.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes ActualText and other marks directly into the page content.
 *
 * <p>openhtmltopdf can only refer to a named property list. Poppler, and with it many readers, recognizes ActualText
 * only in the content itself. A right-to-left run has no properties at all.
 */
final class MarkedContent {

    /** Text whose glyphs are drawn from left to right but read the other way: ISO 32000-1, 14.8.2.3.3. */
    static final COSName REVERSED = COSName.getPDFName("ReversedChars");

    private final COSDictionary properties;
    private final List<Object> tokens = new ArrayList<>();

    private MarkedContent(COSDictionary properties) {
        this.properties = properties;
    }

    static void writeInto(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            if (properties != null) {
                new MarkedContent(properties).writeInto(document, page);
            }
        }
    }

    private void writeInto(PDDocument document, PDPage page) throws IOException {
        for (Object token : new PDFStreamParser(page).parse()) {
            add(token);
        }
        List.copyOf(properties.keySet()).stream()
                .filter(name -> named(name).filter(MarkedContent::isWritten).isPresent())
                .forEach(properties::removeItem);
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }

    private void add(Object token) {
        boolean begins =
                token instanceof Operator operator && operator.getName().equals("BDC");
        Optional<COSDictionary> named = begins ? named(tokens.getLast()) : Optional.empty();
        Optional<COSDictionary> aside = named.filter(list -> list.containsKey(COSName.ACTUAL_TEXT));
        if (aside.isPresent()) {
            tokens.removeLast();
            tokens.add(aside.orElseThrow());
        } else if (named.isPresent() && tokens.get(tokens.size() - 2).equals(REVERSED)) {
            tokens.removeLast();
            tokens.add(Operator.getOperator("BMC"));
            return;
        }
        tokens.add(token);
    }

    private Optional<COSDictionary> named(Object token) {
        return token instanceof COSName name
                ? Optional.ofNullable(properties.getCOSDictionary(name))
                : Optional.empty();
    }

    private static boolean isWritten(COSDictionary list) {
        return list.size() == 0 || list.containsKey(COSName.ACTUAL_TEXT);
    }
}
