package org.needlewise.delivery;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cleans a pasted address: removes invisible characters and surrounding text, and replaces characters that a word
 * processor or a keyboard put in place of plain ones.
 *
 * <p>Only what cannot change the recipient is corrected. {@link AddressRules} checks the rest.
 */
final class PastedAddress {

    /** Format characters except U+202E, which shows an address backward, and letters and selectors without a shape. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5"
            + "\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F\\uFFA0\\uFFFC&&[^\\u202E]]");

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s\\u0085]");
    private static final Pattern APOSTROPHE = Pattern.compile("[\\u2018\\u2019\\u201B\\u02BC\\u2032\\u00B4]");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010-\\u2013\\u2212\\uFE63]");
    private static final Pattern AT = Pattern.compile("\\uFE6B");
    private static final Pattern DOT = Pattern.compile("[\\u3002\\uFF61\\uFE52\\u2024]");

    /** The full-width forms of ASCII in Chinese, Japanese, and Korean fonts. */
    private static final Pattern WIDE = Pattern.compile("[\\uFF01-\\uFF5E]");

    private static final int WIDER = '\uFF01' - '!';

    private static final Pattern NAMED = Pattern.compile("[^@<>]*<([^<>]*)>[\\s,;.]*");
    private static final Pattern LINK = Pattern.compile("(?i)mailto:\\s*([^?]*)(?:\\?.*)?");

    private static final String AROUND = "\\s,;:!?\"'()\\[\\]{}<>\\u201A\\u201C-\\u201F\\u00AB\\u00BB\\u2039\\u203A";
    private static final Pattern BEFORE = Pattern.compile("^[" + AROUND + "]+");
    private static final Pattern AFTER = Pattern.compile("[." + AROUND + "]+$");

    private PastedAddress() {}

    static String cleaned(String pasted) {
        String address = inner(LINK, inner(NAMED, inner(LINK, plain(pasted).strip())));
        return AFTER.matcher(BEFORE.matcher(address).replaceFirst("")).replaceFirst("");
    }

    private static String plain(String pasted) {
        String text = WIDE.matcher(pasted).replaceAll(PastedAddress::narrow);
        text = SPACE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        text = AT.matcher(DOT.matcher(text).replaceAll(".")).replaceAll("@");
        return HYPHEN.matcher(APOSTROPHE.matcher(text).replaceAll("'")).replaceAll("-");
    }

    private static String narrow(MatchResult wide) {
        return Matcher.quoteReplacement(String.valueOf((char) (wide.group().charAt(0) - WIDER)));
    }

    private static String inner(Pattern around, String text) {
        Matcher found = around.matcher(text);
        return found.matches() ? found.group(1).strip() : text;
    }
}
