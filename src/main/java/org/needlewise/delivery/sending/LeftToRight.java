package org.needlewise.delivery.sending;

import java.util.Locale;
import org.needlewise.clinic.TextDirection;

/** Keeps a number in its order amid text that runs from right to left; plain text has nothing else for it. */
final class LeftToRight {

    private static final String ISOLATE = "\u2066";
    private static final String END = "\u2069";

    private LeftToRight() {}

    /** The same in a language that runs from left to right, for old mail programs that show what they do not know. */
    static String isolated(String number, Locale language) {
        return TextDirection.of(language) == TextDirection.RIGHT_TO_LEFT ? ISOLATE + number + END : number;
    }
}
