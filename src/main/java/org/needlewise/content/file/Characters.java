package org.needlewise.content.file;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds characters that an author cannot see, and letters that a program has garbled. */
final class Characters {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Blank or invisible, though Unicode counts them as letters, marks, symbols, or spaces. */
    private static final String INVISIBLE = "\u034F\u115F\u1160\u17B4\u17B5\u2028\u2029\u2800\u3164\uFFA0\uFFFC\uFFFD";

    /** Signs of Arabic that enclose digits. They are format characters, but can be seen. */
    private static final String VISIBLE = "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u08E2";

    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNKo}&&[\\p{L}]]");
    private static final String DIRECTIONS = "\u061C\u200E\u200F";

    /** UTF-8 that was read as Windows-1252 and saved again, such as the three characters of a curly apostrophe. */
    private static final Pattern GARBLED = Pattern.compile(
            "\u00E2\u20AC[\u2122\u0153\u009D\u02DC\u201C\u201D\u00A6\u00A2]|[\u00C2\u00C3][\u0080-\u00BF\u2030\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u20AC\u2122]");

    private static final Pattern TWO_ALPHABETS = Pattern.compile(
            "\\p{IsLatin}+\\p{IsCyrillic}[\\p{IsLatin}\\p{IsCyrillic}]*|\\p{IsCyrillic}+\\p{IsLatin}[\\p{IsLatin}\\p{IsCyrillic}]*");

    private final Problems problems;

    private Characters(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reports each such character at its line.
     *
     * @return the text without them, so that nothing else is reported because of them
     */
    static String check(Path file, String text, int linesBefore, Problems problems) {
        Characters characters = new Characters(problems);
        StringBuilder rest = new StringBuilder();
        int number = linesBefore;
        for (String line : text.split("\n", -1)) {
            rest.append(rest.isEmpty() && number == linesBefore ? "" : "\n");
            number++;
            characters.line(line, new Place(file, number), rest);
        }
        return rest.toString();
    }

    private void line(String line, Place place, StringBuilder rest) {
        boolean rightToLeft = RIGHT_TO_LEFT.matcher(line).find();
        int before = ' ';
        for (int letter : line.codePoints().toArray()) {
            if (isRefused(letter, before, rightToLeft)) {
                problems.add(place, "a character that cannot be seen, " + name(letter), "the text without it");
            } else {
                rest.appendCodePoint(letter);
            }
            before = letter;
        }
        Matcher garbled = GARBLED.matcher(line);
        if (garbled.find()) {
            String found = "letters that were garbled, " + Words.quoted(garbled.group());
            problems.add(place, found, "the letter typed again, and the file to be saved as UTF-8");
        }
        Matcher mixed = TWO_ALPHABETS.matcher(line);
        if (mixed.find()) {
            String found = "Latin and Cyrillic letters in one word, " + Words.quoted(mixed.group());
            problems.add(place, found, "letters of one alphabet");
        }
    }

    private static boolean isRefused(int letter, int before, boolean rightToLeft) {
        if (letter == '\t' || VISIBLE.indexOf(letter) >= 0) {
            return false;
        }
        if (letter == JOINER || letter == NON_JOINER) {
            return !joins(before);
        }
        if (DIRECTIONS.indexOf(letter) >= 0) {
            return !rightToLeft;
        }
        int type = Character.getType(letter);
        return INVISIBLE.indexOf(letter) >= 0
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    /** Whether a joiner has a meaning after a letter: in the scripts of India and Arabia, and between emoji. */
    private static boolean joins(int before) {
        int type = Character.getType(before);
        return switch (UnicodeScript.of(before)) {
            case LATIN, GREEK, CYRILLIC -> false;
            case COMMON -> type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
            default -> true;
        };
    }

    /** Such as {@code U+200B (zero width space)}. */
    private static String name(int letter) {
        String name = Character.getType(letter) == Character.PRIVATE_USE ? "private use" : Character.getName(letter);
        return String.format(
                Locale.ROOT, "U+%04X (%s)", letter, name == null ? "unassigned" : name.toLowerCase(Locale.ROOT));
    }
}
