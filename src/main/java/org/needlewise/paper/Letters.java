package org.needlewise.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Splits text into letters with their marks, which have to be drawn with the same font. */
final class Letters {

    private static final int JOINER = 0x200D;

    private Letters() {}

    /** Each letter with everything that belongs to it, in order. */
    static List<String> of(String text) {
        List<String> all = new ArrayList<>();
        char[] chars = text.toCharArray();
        for (int at = 0; at < chars.length; ) {
            int end = end(chars, at, chars.length);
            all.add(text.substring(at, end));
            at = end;
        }
        return all;
    }

    /** The end of the letter that begins at an index, including its marks and whatever a joiner connects to it. */
    static int end(char[] text, int from, int to) {
        int letter = Character.codePointAt(text, from, to);
        int end = from + Character.charCount(letter);
        boolean joined = letter == JOINER;
        while (end < to) {
            letter = Character.codePointAt(text, end, to);
            if (!joined && !followsOn(letter)) {
                break;
            }
            joined = letter == JOINER;
            end += Character.charCount(letter);
        }
        return end;
    }

    /** The letters that need a glyph of their own. */
    static int[] visible(String letter) {
        return letter.codePoints().filter(part -> !isInvisible(part)).toArray();
    }

    private static boolean followsOn(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> isSkinTone(letter);
        };
    }

    private static boolean isSkinTone(int letter) {
        return letter >= 0x1F3FB && letter <= 0x1F3FF;
    }

    /** Spaces, joiners, and variation selectors. No one notices if a font lacks them. */
    private static boolean isInvisible(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT
                || IntStream.of(0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0).anyMatch(filler -> filler == letter)
                || (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0xE0000 && letter <= 0xE0FFF);
    }
}
