package org.needlewise.paper;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.BOPOMOFO;
import static java.lang.Character.UnicodeScript.COMMON;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.ETHIOPIC;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.GUJARATI;
import static java.lang.Character.UnicodeScript.GURMUKHI;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KANNADA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.lang.Character.UnicodeScript.MALAYALAM;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.ORIYA;
import static java.lang.Character.UnicodeScript.SINHALA;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.TELUGU;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A font family that is part of the program.
 *
 * @param scripts the scripts it is used for; {@code COMMON} means the characters that all scripts share
 * @param faces a regular face and, if there is one, a bold one
 */
record Family(String name, Set<UnicodeScript> scripts, List<Face> faces) {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    Family {
        scripts = Set.copyOf(scripts);
        faces = List.copyOf(faces);
    }

    /** All families, in order of preference. */
    static List<Family> all() {
        return Stream.of(
                        Stream.of(
                                bold("Atkinson Hyperlegible Next", LATIN, COMMON),
                                bold("Noto Sans", LATIN, GREEK, CYRILLIC, COMMON),
                                bold("Noto Sans Devanagari", DEVANAGARI),
                                bold("Vazirmatn", ARABIC)),
                        Stream.of(
                                        ARABIC, ARMENIAN, BENGALI, ETHIOPIC, GEORGIAN, GUJARATI, GURMUKHI, HEBREW,
                                        KANNADA, KHMER)
                                .map(Family::of),
                        Stream.of(LAO, MALAYALAM, MYANMAR, ORIYA, SINHALA, TAMIL, TELUGU, THAI)
                                .map(Family::of),
                        Stream.of(
                                regular("Noto Sans Symbols", COMMON),
                                regular("Noto Sans Symbols 2", COMMON),
                                regular("Noto Emoji", COMMON),
                                regular("Noto Sans Math", COMMON),
                                regular("Noto Sans SC", HAN, HIRAGANA, KATAKANA, BOPOMOFO, COMMON),
                                regular("Noto Sans KR", HANGUL)))
                .flatMap(families -> families)
                .toList();
    }

    /** Noto's family for one script, which is named after it. */
    private static Family of(UnicodeScript script) {
        String name = script.name();
        return bold("Noto Sans " + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT), script);
    }

    private static Family bold(String name, UnicodeScript... scripts) {
        return new Family(
                name, Set.of(scripts), List.of(Face.of(name, REGULAR, "400Regular"), Face.of(name, BOLD, "700Bold")));
    }

    private static Family regular(String name, UnicodeScript... scripts) {
        return new Family(name, Set.of(scripts), List.of(Face.of(name, REGULAR, "400Regular")));
    }

    /** Whether a face has glyphs for all these letters; loads the font. */
    boolean has(int[] letters) {
        for (int letter : letters) {
            if (!faces.getFirst().font().canDisplay(letter)) {
                return false;
            }
        }
        return true;
    }
}
