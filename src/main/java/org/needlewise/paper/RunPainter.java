package org.needlewise.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.JustificationInfo;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Draws the runs of one line. Glyphs at their normal distance from each other are written together. */
final class RunPainter {

    /** How much the widths of the JDK and PDFBox may differ, in 1/1000 of the font size. */
    private static final float TOLERANCE = 1;

    private static final COSName SPAN = COSName.getPDFName("Span");

    private final PdfBoxOutputDevice out;
    private final AsideTexts asides;
    private final float x;
    private final float y;
    private final float size;
    private final @Nullable JustificationInfo justification;

    private final StringBuilder pending = new StringBuilder();
    private float pendingX;
    private float pendingY;
    private float nextX;
    private float extra;

    RunPainter(
            PdfBoxOutputDevice out,
            AsideTexts asides,
            float x,
            float y,
            float size,
            @Nullable JustificationInfo justification) {
        this.out = out;
        this.asides = asides;
        this.x = x;
        this.y = y;
        this.size = size;
        this.justification = justification;
    }

    void draw(Run run, FontDescription font) {
        if (run.rightToLeft()) {
            out.getCurrentPage().beginMarkedContent(MarkedContent.REVERSED, new COSDictionary());
        }
        run.clusters().forEach(cluster -> draw(cluster, run.font(), font));
        flush(font);
        if (run.rightToLeft()) {
            out.getCurrentPage().endMarkedContent();
        }
    }

    private void draw(Cluster cluster, GlyphFont glyphs, FontDescription font) {
        boolean plain = cluster.glyphs().size() == 1
                && glyphs.meanings().settle(cluster.glyphs().getFirst().id(), cluster.text());
        if (!plain) {
            flush(font);
            glyphs.meanings().share(cluster);
            out.getCurrentPage().beginMarkedContent(SPAN, asides.of(cluster.text()));
        }
        cluster.glyphs().forEach(glyph -> draw(glyph, glyphs, font));
        if (!plain) {
            flush(font);
            out.getCurrentPage().endMarkedContent();
        }
        if (justification != null) {
            extra += cluster.text().isBlank() ? justification.getSpaceAdjust() : justification.getNonSpaceAdjust();
        }
    }

    private void draw(Glyph glyph, GlyphFont glyphs, FontDescription font) {
        float scale = size / Shaper.UNITS;
        float glyphX = glyph.x() * scale + extra;
        float glyphY = glyph.y() * scale;
        boolean follows = Math.abs(glyphX - nextX) <= TOLERANCE * scale && glyphY == pendingY;
        if (pending.isEmpty() || !follows) {
            flush(font);
            pendingX = glyphX;
            pendingY = glyphY;
            nextX = glyphX;
        }
        pending.append((char) glyph.id());
        nextX += glyphs.advance(glyph.id()) * scale;
    }

    private void flush(FontDescription font) {
        if (!pending.isEmpty()) {
            out.drawStringFast(pending.toString(), x + pendingX, y + pendingY, null, font, size);
            pending.setLength(0);
        }
    }
}
