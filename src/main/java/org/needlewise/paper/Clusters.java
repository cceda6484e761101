package org.needlewise.paper;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits shaped glyphs into clusters, by the piece of text that they represent. */
final class Clusters {

    /** The JDK uses glyph codes from here on for glyphs that are not drawn. */
    private static final int INVISIBLE = 0xFFFE;

    private final GlyphVector glyphs;
    private final char[] text;
    private final int from;
    private final int to;
    private final float x;
    private final int[] letters;
    private final int[] starts;

    /** @param x the glyphs' start in their line */
    Clusters(GlyphVector glyphs, char[] text, int from, int to, float x) {
        this.glyphs = glyphs;
        this.text = text;
        this.from = from;
        this.to = to;
        this.x = x;
        this.letters = glyphs.getGlyphCharIndices(0, glyphs.getNumGlyphs(), null);
        this.starts = Arrays.stream(letters).distinct().sorted().toArray();
    }

    /** In visual order, from left to right. */
    List<Cluster> all() {
        List<Cluster> clusters = new ArrayList<>();
        for (int first = 0; first < letters.length; ) {
            int end = endOfCluster(first);
            List<Glyph> visible = visible(first, end);
            if (!visible.isEmpty()) {
                clusters.add(new Cluster(text(letters[first]), visible));
            }
            first = end;
        }
        return clusters;
    }

    private int endOfCluster(int first) {
        int end = first + 1;
        while (end < letters.length && letters[end] == letters[first]) {
            end++;
        }
        return end;
    }

    private List<Glyph> visible(int first, int end) {
        List<Glyph> visible = new ArrayList<>();
        for (int index = first; index < end; index++) {
            int id = glyphs.getGlyphCode(index);
            if (id < INVISIBLE) {
                Point2D place = glyphs.getGlyphPosition(index);
                visible.add(new Glyph(id, x + (float) place.getX(), (float) place.getY()));
            }
        }
        return visible;
    }

    /** The text from the cluster's first letter to the start of the next cluster. */
    private String text(int letter) {
        int place = Arrays.binarySearch(starts, letter);
        int begin = place == 0 ? from : from + letter;
        int end = place + 1 < starts.length ? from + starts[place + 1] : to;
        return new String(text, begin, end - begin);
    }
}
