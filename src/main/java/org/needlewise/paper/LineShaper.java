package org.needlewise.paper;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shapes one line, part by part from left to right. */
final class LineShaper {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final List<GlyphFont> fonts;
    private final char[] text;
    private final List<Run> runs = new ArrayList<>();
    private float width;

    LineShaper(List<GlyphFont> fonts, char[] text) {
        this.fonts = fonts;
        this.text = text;
    }

    /** Adds text of one direction. If it needs several fonts, its parts are drawn in that direction too. */
    void add(int from, int to, boolean rightToLeft) {
        List<Part> parts = parts(from, to);
        (rightToLeft ? parts.reversed() : parts).forEach(part -> add(part, rightToLeft));
    }

    ShapedText shaped() {
        return new ShapedText(runs, width);
    }

    private void add(Part part, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = part.font().shapes().layoutGlyphVector(EXACT, text, part.from(), part.to(), direction);
        List<Cluster> clusters = new Clusters(glyphs, text, part.from(), part.to(), width).all();
        runs.add(new Run(part.font(), rightToLeft, rightToLeft ? lettersBeforeMarks(clusters) : clusters));
        width += (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }

    private List<Part> parts(int from, int to) {
        List<Part> parts = new ArrayList<>();
        for (int at = from; at < to; ) {
            int end = Letters.end(text, at, to);
            int[] letters = Letters.visible(new String(text, at, end - at));
            extend(parts, fontFor(letters), at, end);
            at = end;
        }
        return parts;
    }

    private static void extend(List<Part> parts, GlyphFont font, int from, int to) {
        boolean same = !parts.isEmpty() && parts.getLast().font().equals(font);
        parts.add(same ? parts.removeLast().upTo(to) : new Part(font, from, to));
    }

    /** The font for these letters, regardless of their context: lines are broken by the widths of their parts. */
    private GlyphFont fontFor(int[] letters) {
        return fonts.stream()
                .filter(font -> Arrays.stream(letters).allMatch(font::has))
                .findFirst()
                .orElseGet(fonts::getFirst);
    }

    /** From left to right, a mark is drawn before its letter; a reader can only combine them the other way round. */
    private static List<Cluster> lettersBeforeMarks(List<Cluster> drawn) {
        List<Cluster> ordered = new ArrayList<>(drawn.size());
        List<Cluster> marks = new ArrayList<>();
        for (Cluster cluster : drawn) {
            if (cluster.isMark()) {
                marks.addFirst(cluster);
            } else {
                ordered.add(cluster);
                ordered.addAll(marks);
                marks.clear();
            }
        }
        ordered.addAll(marks);
        return ordered;
    }

    /** A part of the text in one font. */
    private record Part(GlyphFont font, int from, int to) {

        Part upTo(int end) {
            return new Part(font, from, end);
        }
    }
}
