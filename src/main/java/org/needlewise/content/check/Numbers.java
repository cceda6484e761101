package org.needlewise.content.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers in a text: digits, and in English also words before a unit, such as "six sessions". */
final class Numbers {

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String WORD = "\\b(" + String.join("|", WORDS) + ")";
    private static final String UNIT = "(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|sessions?|treatments?"
            + "|visits?|times|mm|cm|millimet(?:er|re)s?|centimet(?:er|re)s?|inch(?:es)?|per ?cent|percent)\\b";
    private static final String NUMBER = "(?:[0-9.]+|" + String.join("|", WORDS) + ")";
    private static final Pattern BEFORE_UNIT = Pattern.compile(
            WORD + "\\b(?=(?:\\s*(?:to|or|and|-|–)\\s*" + NUMBER + ")?[\\s-]+(?:\\w+[\\s-]+)?" + UNIT + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");

    private Numbers() {}

    /** The numbers written in digits. Digits of any script become 0 to 9, and a decimal comma becomes a point. */
    static Set<String> digits(String text) {
        Set<String> found = new LinkedHashSet<>();
        DIGITS.matcher(text).results().forEach(match -> found.add(western(match.group())));
        return found;
    }

    static Set<String> english(String text) {
        Set<String> found = digits(text);
        Matcher word = BEFORE_UNIT.matcher(text);
        while (word.find()) {
            found.add(String.valueOf(WORDS.indexOf(word.group(1).toLowerCase(Locale.ROOT)) + 1));
        }
        return found;
    }

    private static String western(String number) {
        StringBuilder digits = new StringBuilder();
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
