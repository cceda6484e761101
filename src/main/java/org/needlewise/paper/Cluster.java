package org.needlewise.paper;

import java.util.List;

/** Adjacent glyphs that together represent one piece of text, such as a syllable or a ligature. */
record Cluster(String text, List<Glyph> glyphs) {

    Cluster {
        glyphs = List.copyOf(glyphs);
    }

    /** Whether it is a mark that belongs to the letter before it. */
    boolean isMark() {
        return Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
    }
}
