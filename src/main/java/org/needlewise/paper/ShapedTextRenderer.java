package org.needlewise.paper;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures and draws shaped text; openhtmltopdf does the rest. */
final class ShapedTextRenderer extends PdfBoxTextRenderer {

    private static final float HARDLY_ANYTHING = 0.01f;

    private final SharedContext context;
    private final PdfBoxFontResolver fonts;
    private final Shaper shaper = new Shaper();
    private final AsideTexts asides = new AsideTexts();

    ShapedTextRenderer(SharedContext context, PdfBoxFontResolver fonts) {
        this.context = context;
        this.fonts = fonts;
    }

    @Override
    public int getWidth(FontContext ignored, FSFont font, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        List<GlyphFont> faces = glyphFonts((PdfBoxFSFont) font);
        ShapedText shaped = shaper.shape(faces, text, Shaper.Direction.AS_ITS_LETTERS_SAY);
        double width = shaped.width() / Shaper.UNITS * font.getSize2D();
        return (int) Math.ceil(width - HARDLY_ANYTHING);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        draw(device, text, x, y, null);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo justification) {
        draw(device, text, x, y, justification);
    }

    private void draw(OutputDevice device, String text, float x, float y, @Nullable JustificationInfo justification) {
        boolean marked = text.indexOf(TextDirections.RIGHT_TO_LEFT_EMBEDDING) == 0;
        String plain = marked ? text.substring(1) : text;
        if (plain.isEmpty()) {
            return;
        }
        PdfBoxFSFont font =
                (PdfBoxFSFont) fonts.resolveFont(context, ((AbstractOutputDevice) device).getFontSpecification());
        Shaper.Direction direction = marked ? Shaper.Direction.RIGHT_TO_LEFT : Shaper.Direction.AS_ITS_LETTERS_SAY;
        RunPainter painter = new RunPainter((PdfBoxOutputDevice) device, asides, x, y, font.getSize2D(), justification);
        shaper.shape(glyphFonts(font), plain, direction)
                .runs()
                .forEach(run -> painter.draw(run, description(font, run.font())));
    }

    private static FontDescription description(PdfBoxFSFont font, GlyphFont wanted) {
        return font.getFontDescriptions().stream()
                .filter(description -> wanted.equals(description.getFont()))
                .findFirst()
                .orElseThrow();
    }

    private static List<GlyphFont> glyphFonts(PdfBoxFSFont font) {
        return font.getFontDescriptions().stream()
                .map(FontDescription::getFont)
                .filter(GlyphFont.class::isInstance)
                .map(GlyphFont.class::cast)
                .toList();
    }
}
