package org.needlewise.content.file;

import java.util.regex.Pattern;

/** Recognizes the marks that other programs put in front of the entries of a list. */
public final class Bullets {

    private static final String MARKS =
            "\u2022\u2023\u2043\u2219\u25AA\u25AB\u25A0\u25A1\u25B6\u25B8\u25BA\u25CB\u25CF\u25E6\u2713\u2714\u2717\u2717\u2192\u27A2\u27A4\u2756\u2B1B\u2B24";
    private static final Pattern START =
            Pattern.compile("(?:[" + MARKS + "\u00B7\u00B0]\\h*|[-*+\u2010-\u2015\u2212]\\h)(?=\\S).*");
    private static final Pattern ANYWHERE = Pattern.compile("[" + MARKS.replace("\u2192", "") + "]");

    private Bullets() {}

    /** Whether a line starts like an entry of a list. */
    static boolean start(String line) {
        return START.matcher(line).matches();
    }

    /** The marks that stand for nothing else, as characters of a pattern. */
    public static Pattern anywhere() {
        return ANYWHERE;
    }
}
