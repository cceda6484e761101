package org.needlewise.delivery.sending;

import java.util.Locale;

/** Keeps a number in its order amid text that runs from right to left; plain text has nothing else for it. */
final class LeftToRight {

    private static final String ISOLATE = "\u2066";
    private static final String END = "\u2069";

    private LeftToRight() {}

    /** The same in a language that runs from left to right, for old mail programs that show what they do not know. */
    static String isolated(String number, Locale language) {
        return runsToTheLeft(language) ? ISOLATE + number + END : number;
    }

    /** As HTML's attribute {@code dir} has it. */
    static String direction(Locale language) {
        return runsToTheLeft(language) ? "rtl" : "ltr";
    }

    private static boolean runsToTheLeft(Locale language) {
        String name = language.getDisplayLanguage(language);
        return switch (Character.getDirectionality(name.codePointAt(0))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
