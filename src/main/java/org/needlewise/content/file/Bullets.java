package org.needlewise.content.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes the marks that other programs put in front of the entries of a list. */
public final class Bullets {

    /** Marks that stand for nothing else. */
    public static final String MARKS =
            "\u2022\u2023\u2043\u2219\u22C5\u25AA-\u25AB\u25A0-\u25A1\u25B6\u25B8\u25BA\u25C6\u25C7"
                    + "\u25CB\u25CF\u25D8\u25D9\u25E6\u2610-\u2612\u2713-\u2718\u2756\u27A2-\u27A4\u2B1B\u2B1C\u2B24\u30FB";

    private static final Pattern START = Pattern.compile("\\s*(?:>\\s*)?(?:"
            // a mark, or a mark in an entry
            + "(?:[-*+][ \\t]+)?[" + MARKS + "\u00B7\u2192\u21D2\u00BB]\\h*"
            // circled numbers
            + "|[\u2460-\u2473\u2776-\u2793]\\h*"
            // a hyphen or a star with a blank of another kind, or with none
            + "|[-*+\uFF0D\uFE63\uFF0A](?:[\\h&&[^ \\t]]\\h*|(?=\\p{L}))|[\uFF0D\uFE63\uFF0A]\\h+"
            // a number or letter with no blank, or in parentheses
            + "|[0-9]{1,2}[.)](?=\\p{L})|[(]?[a-zA-Z][)]\\h*|[(][0-9]{1,2}[)]\\h*|[0-9]{1,2}(?:[.][)]|[\u2013\u2014])\\h+"
            + "|[ivx]{1,4}[.)]\\h+|o\\h+(?=\\p{L})"
            + ")(?=\\S)(.*)");
    private static final Pattern DASH = Pattern.compile("\\s*(?:>\\s*)?[\u2010-\u2015\u2212]\\h*(?=\\S)(.*)");
    private static final Pattern IN_TEXT =
            Pattern.compile("(?:[" + MARKS + "\u00B7]\\h*|[-*+\u2010-\u2015\u2212]\\h)(?=\\S).*");

    private Bullets() {}

    /** Whether a line of a plain text starts like an entry of a list. */
    static boolean start(String line) {
        return IN_TEXT.matcher(line).matches();
    }

    /**
     * Whether a line of Markdown looks like an entry of a list but is none.
     *
     * @param first whether a new paragraph could start here; elsewhere a dash is a part of its sentence
     */
    public static boolean isPasted(String line, boolean first) {
        boolean emphasis = line.strip().startsWith("*")
                && line.chars().filter(letter -> letter == '*').count() % 2 == 0;
        return !emphasis
                && (START.matcher(line).matches()
                        || (first && DASH.matcher(line).matches()));
    }

    /** The words behind the mark. */
    public static String without(String line) {
        Matcher start = START.matcher(line);
        Matcher dash = DASH.matcher(line);
        return start.matches() ? start.group(1) : dash.matches() ? dash.group(1) : line;
    }
}
