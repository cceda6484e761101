package org.needlewise.paper;

import java.util.List;

/** Neighbouring glyphs that together stand for one piece of text, such as a syllable or a ligature. */
record Cluster(String text, List<Glyph> glyphs) {

    Cluster {
        glyphs = List.copyOf(glyphs);
    }

    /** Whether it is a mark that is set on the letter before it. */
    boolean isMark() {
        return Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
    }
}
