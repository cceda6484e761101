package org.needlewise.paper;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** A font that a document loads only when a text needs it. */
final class LazyFont extends PDFontSupplier {

    private final PDDocument document;
    private final Face face;
    private @Nullable GlyphFont font;

    @SuppressWarnings("NullAway") // there is no font yet, and the super class never looks at its own
    LazyFont(PDDocument document, Face face) {
        super(null);
        this.document = document;
        this.face = face;
    }

    @Override
    public PDFont supply() {
        if (font == null) {
            font = GlyphFont.load(document, face);
        }
        return font;
    }
}
