package org.needlewise.delivery.sending;

import java.util.Locale;
import org.needlewise.clinic.TextDirection;

/** Keeps a number in order within right-to-left text. Plain text has no other way to do that. */
final class LeftToRight {

    private static final String ISOLATE = "\u2066";
    private static final String END = "\u2069";

    private LeftToRight() {}

    /** Unchanged in a left-to-right language, because old email programs show characters that they do not know. */
    static String isolated(String number, Locale language) {
        return TextDirection.of(language) == TextDirection.RIGHT_TO_LEFT ? ISOLATE + number + END : number;
    }
}
