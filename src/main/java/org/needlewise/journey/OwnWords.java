package org.needlewise.journey;

import java.util.regex.Pattern;

/** Cleans a patient's own text, so that it looks the same everywhere. */
final class OwnWords {

    private static final Pattern SPACE = Pattern.compile("[\\t-\\r\\x85\\p{Z}]");

    /**
     * Unicode's category "other": controls, unpaired surrogates, private use, and format characters. Bidi controls, for
     * example, can disguise a text as another one. Only the two joiners are kept, because Indic and Persian scripts
     * need them.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}&&[^\\u200C\\u200D]]");

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern NOTHING_BUT_JOINERS = Pattern.compile("[ \\u200C\\u200D]*");

    private OwnWords() {}

    /** The text on one line, trimmed, without invisible characters; empty if nothing visible is left. */
    static String clean(String text) {
        String spaced = SPACE.matcher(text).replaceAll(" ");
        String seen = UNSEEN.matcher(spaced).replaceAll("");
        String folded = SPACES.matcher(seen).replaceAll(" ").strip();
        return NOTHING_BUT_JOINERS.matcher(folded).matches() ? "" : folded;
    }
}
