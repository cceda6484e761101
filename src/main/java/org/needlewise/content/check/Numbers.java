package org.needlewise.content.check;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the numbers in a text: digits and fractions, and in English also words such as "six sessions" and "twice". */
final class Numbers {

    private static final Pattern FRACTION =
            Pattern.compile("(?:(?<whole>\\d+) )?(?<![\\d/.,])(?<over>\\d{1,2}) ?/ ?(?<under>\\d{1,2})(?![\\d/])");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*|(?<![\\p{L}\\p{Nd}])[.,]\\p{Nd}+");

    private Numbers() {}

    /** The numbers written in digits. Digits of any script become 0 to 9, and a decimal comma becomes a point. */
    static Set<String> digits(String text) {
        Set<String> found = new LinkedHashSet<>();
        String rest = FRACTION.matcher(SameSpelling.of(text)).replaceAll(fraction -> {
            found.add(value(fraction));
            return " ";
        });
        DIGITS.matcher(rest).results().forEach(match -> found.add(western(match.group())));
        return found;
    }

    /** The numbers written in digits or as words, with words that say how often, such as "once a year". */
    static Set<String> english(String text) {
        Set<String> found = digits(text);
        found.addAll(NumberWords.in(SameSpelling.of(text)));
        return found;
    }

    private static String value(MatchResult fraction) {
        int over = Integer.parseInt(fraction.group("over"));
        int under = Integer.parseInt(fraction.group("under"));
        int whole = fraction.group("whole") == null ? 0 : Integer.parseInt(fraction.group("whole"));
        return under == 0 ? fraction.group() : plain(whole + (double) over / under);
    }

    static String plain(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }

    private static String western(String number) {
        StringBuilder digits = new StringBuilder(number.matches("[.,].*") ? "0" : "");
        number.codePoints().forEach(letter -> {
            if (Character.isDigit(letter)) {
                digits.append(Character.digit(letter, 10));
            } else {
                digits.append('.');
            }
        });
        return digits.toString();
    }
}
