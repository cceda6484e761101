package org.needlewise.paper;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A font in one document whose characters are glyph IDs.
 *
 * <p>The text is already shaped, so PDFBox must neither map letters to glyphs nor shape them itself: it only embeds the
 * used glyphs. Their texts are written here too, because PDFBox leaves out every glyph without a letter of its own.
 */
final class GlyphFont extends PDFont {

    private static final int GLYPHS = 1 << 16;
    private static final float UNKNOWN = -1;

    private final PDDocument document;
    private final PDType0Font embedded;
    private final Font shapes;
    private final CmapLookup cmap;
    private final GlyphMeanings meanings;
    private final SortedSet<Integer> used = new TreeSet<>();
    private final float[] advances = new float[GLYPHS];

    private GlyphFont(PDDocument document, PDType0Font embedded, Font shapes) {
        super(embedded.getCOSObject());
        this.document = document;
        this.embedded = embedded;
        this.shapes = shapes;
        this.cmap = embedded.getCmapLookup();
        this.meanings = new GlyphMeanings(cmap);
        Arrays.fill(advances, UNKNOWN);
    }

    static GlyphFont load(PDDocument document, Face face) {
        try (InputStream bytes = face.open()) {
            return new GlyphFont(document, PDType0Font.load(document, bytes, true), face.font());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Font shapes() {
        return shapes;
    }

    GlyphMeanings meanings() {
        return meanings;
    }

    boolean has(int letter) {
        return cmap.getGlyphId(letter) != 0;
    }

    /** The width of a glyph in a viewer, in 1/1000 of the font size. */
    float advance(int glyph) {
        if (advances[glyph] == UNKNOWN) {
            try {
                advances[glyph] = embedded.getWidthFromFont(glyph);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return advances[glyph];
    }

    @Override
    public void subset() throws IOException {
        embedded.addGlyphsToSubset(used);
        embedded.subset();
        byte[] map = ToUnicode.of(meanings.all(), used);
        dict.setItem(COSName.TO_UNICODE, new PDStream(document, new ByteArrayInputStream(map), COSName.FLATE_DECODE));
        // Obsolete, and wrong as soon as it misses one glyph.
        embedded.getDescendantFont().getFontDescriptor().getCOSObject().removeItem(COSName.CID_SET);
    }

    @Override
    protected byte[] encode(int glyph) {
        return new byte[] {(byte) (glyph >> 8), (byte) glyph};
    }

    @Override
    public void addToSubset(int glyph) {
        used.add(glyph);
    }

    @Override
    public boolean willBeSubset() {
        return true;
    }

    /** Read from the dictionary, because the superclass calls this before the constructor has finished. */
    @Override
    public String getName() {
        return dict.getNameAsString(COSName.BASE_FONT);
    }

    @Override
    protected float getStandard14Width(int code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return embedded.readCode(in);
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public PDFontDescriptor getFontDescriptor() {
        return embedded.getFontDescriptor();
    }

    @Override
    public Matrix getFontMatrix() {
        return embedded.getFontMatrix();
    }

    @Override
    public BoundingBox getBoundingBox() throws IOException {
        return embedded.getBoundingBox();
    }

    @Override
    public Vector getPositionVector(int code) {
        return embedded.getPositionVector(code);
    }

    @Override
    @SuppressWarnings("deprecation") // PDFBox still asks for it
    public float getHeight(int code) throws IOException {
        return embedded.getHeight(code);
    }

    @Override
    public float getWidth(int code) throws IOException {
        return embedded.getWidth(code);
    }

    @Override
    public boolean hasExplicitWidth(int code) throws IOException {
        return embedded.hasExplicitWidth(code);
    }

    @Override
    public float getWidthFromFont(int code) throws IOException {
        return embedded.getWidthFromFont(code);
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public float getAverageFontWidth() {
        return embedded.getAverageFontWidth();
    }
}
