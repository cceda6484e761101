package org.needlewise.summary.pdf;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All faces that come with the program, and which of them a text needs. */
record Typefaces(List<Face> faces) {

    /** Stands for a letter that no face has, such as an emoji. */
    private static final int UNKNOWN = 0xFFFD;

    Typefaces {
        faces = List.copyOf(faces);
    }

    static Typefaces load() {
        return new Typefaces(Stream.of(
                        Face.family("Noto Sans", UnicodeScript.LATIN, "noto-sans", "NotoSans"),
                        Face.family(
                                "Noto Sans Devanagari",
                                UnicodeScript.DEVANAGARI,
                                "noto-sans-devanagari",
                                "NotoSansDevanagari"),
                        Face.family("Vazirmatn", UnicodeScript.ARABIC, "vazirmatn", "Vazirmatn"))
                .flatMap(List::stream)
                .toList());
    }

    /** The style that sets a text: first the family of the language's own script, then others that have what it lacks. */
    String style(Locale language, String text) {
        UnicodeScript script = script(language);
        List<Face> ordered = faces.stream()
                .sorted(Comparator.comparing(face -> face.script() != script))
                .toList();
        Set<String> needed = text.codePoints()
                .distinct()
                .mapToObj(letter -> ordered.stream()
                        .filter(face -> face.font().canDisplay(letter))
                        .findFirst())
                .flatMap(Optional::stream)
                .map(Face::family)
                .collect(Collectors.toSet());
        return ordered.stream()
                .map(Face::family)
                .distinct()
                .filter(needed::contains)
                .collect(Collectors.joining("','", "font-family:'", "'"));
    }

    /** The text with a sign in place of each letter that no face has. */
    String drawable(String text) {
        return text.codePoints()
                .map(letter -> isDrawable(letter) ? letter : UNKNOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean isDrawable(int letter) {
        return Character.isWhitespace(letter)
                || Character.getType(letter) == Character.FORMAT
                || faces.stream().anyMatch(face -> face.font().canDisplay(letter));
    }

    private static UnicodeScript script(Locale language) {
        return UnicodeScript.of(language.getDisplayLanguage(language).codePointAt(0));
    }
}
