package org.needlewise.paper;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shapes one document's text with the JDK's HarfBuzz, and caches it, because each text is measured and drawn. */
final class Shaper {

    /** The font size for shaping. */
    static final float UNITS = 1000f;

    /** The direction of a text. */
    enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT,
        AS_ITS_LETTERS_SAY
    }

    private record Wanted(List<GlyphFont> fonts, String text, Direction direction) {}

    private final Map<Wanted, ShapedText> shaped = new HashMap<>();

    /** @param fonts in order of preference; the first one that has a letter is used for it */
    ShapedText shape(List<GlyphFont> fonts, String text, Direction direction) {
        return shaped.computeIfAbsent(new Wanted(fonts, text, direction), Shaper::shape);
    }

    private static ShapedText shape(Wanted wanted) {
        char[] text = spaced(wanted.text());
        LineShaper line = new LineShaper(wanted.fonts(), text);
        switch (wanted.direction()) {
            case LEFT_TO_RIGHT -> line.add(0, text.length, false);
            case RIGHT_TO_LEFT -> line.add(0, text.length, true);
            case AS_ITS_LETTERS_SAY -> addInVisualOrder(line, text);
        }
        return line.shaped();
    }

    private static void addInVisualOrder(LineShaper line, char[] text) {
        if (!Bidi.requiresBidi(text, 0, text.length)) {
            line.add(0, text.length, false);
            return;
        }
        Bidi bidi = new Bidi(new String(text), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int run : visualOrder(bidi)) {
            line.add(bidi.getRunStart(run), bidi.getRunLimit(run), isRightToLeft(bidi, run));
        }
    }

    private static List<Integer> visualOrder(Bidi bidi) {
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        return new ArrayList<>(List.of(order));
    }

    static boolean isRightToLeft(Bidi bidi, int run) {
        return (bidi.getRunLevel(run) & 1) == 1;
    }

    private static char[] spaced(String text) {
        return text.replace('\n', ' ').replace('\t', ' ').replace('\r', ' ').toCharArray();
    }
}
