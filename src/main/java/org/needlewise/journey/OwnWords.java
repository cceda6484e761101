package org.needlewise.journey;

import java.util.regex.Pattern;

/** Cleans what a patient wrote, so that it shows as what it is wherever it is shown. */
final class OwnWords {

    private static final Pattern SPACE = Pattern.compile("[\\t-\\r\\x85\\p{Z}]");

    /**
     * Unicode's category "other": controls, unpaired surrogates, private use, and format characters, of which bidi
     * controls can make a text read as another one. Only the two joiners are needed, by Indic and Persian script.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}&&[^\\u200C\\u200D]]");

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern NOTHING_BUT_JOINERS = Pattern.compile("[ \\u200C\\u200D]*");

    private OwnWords() {}

    /** The text on one line, trimmed, without invisible characters; empty when nothing visible is left. */
    static String clean(String text) {
        String spaced = SPACE.matcher(text).replaceAll(" ");
        String seen = UNSEEN.matcher(spaced).replaceAll("");
        String folded = SPACES.matcher(seen).replaceAll(" ").strip();
        return NOTHING_BUT_JOINERS.matcher(folded).matches() ? "" : folded;
    }
}
