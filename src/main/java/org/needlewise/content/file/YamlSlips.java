package org.needlewise.content.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes slips at the start of an entry or of a text without quotation marks. */
final class YamlSlips {

    static final String NAME = "[A-Za-z_][\\w-]*";
    static final String DOUBLE_QUOTES = "the text in double quotes";

    private static final Pattern NO_BLANK = Pattern.compile("(" + NAME + "):(?![:/])\\S.*");
    private static final Pattern OTHER_COLON = Pattern.compile("(" + NAME + ")\\h*[\uFF1A\uFE55\uFE13\uA789].*");
    private static final Pattern NO_BLANK_AFTER_DASH = Pattern.compile("-(?=[\\p{L}{\\[\"'\\p{Zs}]).*");
    private static final Pattern OTHER_BULLET = Pattern.compile(
            "([*+])[\\h].*|([\u2010-\u2015\u2022\u2023\u2043\u00B7\u25E6\u25AA\u25CF\u25CB\u2212])\\h*\\S.*");
    private static final Pattern NO_START = Pattern.compile("([-?:](?=\\h)|[,}\\]])(?:.*)");
    private static final Pattern CURLY_QUOTE = Pattern.compile("[\u201C\u201D\u201E\u00AB\u2018].*(?::\\s|\\s#).*");

    private YamlSlips() {}

    /**
     * A slip, in words for its author.
     *
     * @param found a format with one place for the name of the value, such as {@code " of 'text'"}, or with none
     */
    record Slip(String found, String expected) {}

    /** @param rest an entry without the dashes in front of it */
    static Optional<Slip> ofEntry(String rest) {
        Matcher noBlank = NO_BLANK.matcher(rest);
        Matcher colon = OTHER_COLON.matcher(rest);
        Matcher bullet = OTHER_BULLET.matcher(rest);
        if (noBlank.matches()) {
            String written = noBlank.group(1) + ":";
            return slip("no blank after " + Words.quoted(written), Words.quoted(written + " ") + " and then the value");
        }
        if (colon.matches()) {
            return slip("a colon of another kind after " + Words.quoted(colon.group(1)), "an ordinary ':' and a blank");
        }
        if (NO_BLANK_AFTER_DASH.matcher(rest).matches()) {
            return slip("no blank after '-'", "'- ' in front of an entry");
        }
        if (bullet.matches()) {
            String mark = bullet.group(1) == null ? bullet.group(2) : bullet.group(1);
            return slip(Words.quoted(mark) + " in front of an entry", "'- '");
        }
        return Optional.empty();
    }

    static Optional<Slip> ofPlain(String value) {
        if (CURLY_QUOTE.matcher(value).matches()) {
            return slip("curly quotation marks around a text with a colon or a '#'", "straight quotation marks, \"");
        }
        Matcher start = NO_START.matcher(value);
        if (start.matches()) {
            return slip(Words.quoted(start.group(1)) + " at the start of a text%s", DOUBLE_QUOTES);
        }
        return value.matches("[^\"]*[\\p{L}.!?]\"\\s*")
                ? slip("a quotation mark at the end and none at the start%s", DOUBLE_QUOTES)
                : Optional.empty();
    }

    private static Optional<Slip> slip(String found, String expected) {
        return Optional.of(new Slip(found, expected));
    }
}
