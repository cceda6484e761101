package org.needlewise.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;

/** The text of each glyph of a font in one document, for copying and for reading aloud. */
final class GlyphMeanings {

    /** The text of a glyph for which no text is left. */
    private static final String NOTHING = "\u200D";

    /** Vowels of Indic scripts that are drawn before their syllable but pronounced after it. */
    private static final String DRAWN_FIRST =
            "\u093F\u09BF\u09C7\u09C8\u0A3F\u0ABF\u0B47\u0BC6\u0BC7\u0BC8" + "\u0D46\u0D47\u0D48\u0DD9\u0DDA\u0DDB";

    /** Characters of the same scripts that remove the vowel from a letter. */
    private static final String VIRAMAS = "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA";

    private final CmapLookup cmap;
    private final Map<Integer, String> meanings = new TreeMap<>();

    GlyphMeanings(CmapLookup cmap) {
        this.cmap = cmap;
    }

    /** Whether the glyph represents this text, from now on or already. If not, the text needs an ActualText. */
    boolean settle(int glyph, String text) {
        String meaning = meanings.computeIfAbsent(glyph, it -> natural(it, text));
        return meaning.equals(text)
                || Normalizer.normalize(meaning, Normalizer.Form.NFKC).equals(text);
    }

    /** Divides a cluster's text among its glyphs, for readers that do not support ActualText. */
    void share(Cluster cluster) {
        StringBuilder rest = new StringBuilder(cluster.text());
        List<Integer> open = new ArrayList<>();
        for (Glyph glyph : cluster.glyphs()) {
            known(glyph.id(), cluster.text())
                    .ifPresentOrElse(meaning -> take(rest, meaning), () -> open.add(glyph.id()));
        }
        int first = cluster.glyphs().getFirst().id();
        boolean several = cluster.glyphs().size() > 1;
        while (!open.isEmpty()) {
            int glyph = open.removeFirst();
            Optional<String> vowel = several && glyph == first ? drawnFirst(rest) : Optional.empty();
            String part = vowel.isPresent()
                    ? take(rest, vowel.get())
                    : open.isEmpty() ? take(rest, rest.toString()) : letter(rest);
            meanings.put(glyph, part.isEmpty() ? NOTHING : part);
        }
    }

    /** By glyph ID; no text is empty. */
    Map<Integer, String> all() {
        return Collections.unmodifiableMap(meanings);
    }

    private Optional<String> known(int glyph, String text) {
        if (!meanings.containsKey(glyph) && !letters(glyph).isEmpty()) {
            meanings.put(glyph, natural(glyph, text));
        }
        return Optional.ofNullable(meanings.get(glyph));
    }

    private static Optional<String> drawnFirst(StringBuilder rest) {
        return rest.chars()
                .filter(letter -> DRAWN_FIRST.indexOf(letter) >= 0)
                .mapToObj(Character::toString)
                .findFirst();
    }

    private static String take(StringBuilder rest, String part) {
        int at = rest.indexOf(part);
        if (at >= 0) {
            rest.delete(at, at + part.length());
        }
        return part;
    }

    private static String letter(StringBuilder rest) {
        int length = rest.length() > 1 && VIRAMAS.indexOf(rest.charAt(1)) >= 0 ? 2 : Math.min(1, rest.length());
        return take(rest, rest.substring(0, length));
    }

    private String natural(int glyph, String text) {
        boolean oneLetter = text.codePointCount(0, text.length()) == 1;
        List<Integer> letters = letters(glyph);
        if (!oneLetter && isArabic(text)) {
            Optional<String> form = presentationForm(glyph, text);
            if (form.isPresent()) {
                return form.get();
            }
        }
        if (letters.isEmpty() || (oneLetter && letters.contains(text.codePointAt(0)))) {
            return text;
        }
        return Character.toString(Collections.min(letters));
    }

    /**
     * The single character for a ligature, such as lam-alef. PDFium and Poppler reverse right-to-left text letter by
     * letter, including the two letters of a ligature.
     */
    private Optional<String> presentationForm(int glyph, String text) {
        return codes(glyph).stream()
                .filter(GlyphMeanings::isPresentationForm)
                .map(Character::toString)
                .filter(form -> Normalizer.normalize(form, Normalizer.Form.NFKC).equals(text))
                .findFirst();
    }

    private List<Integer> letters(int glyph) {
        return codes(glyph).stream().filter(code -> !isPresentationForm(code)).toList();
    }

    private List<Integer> codes(int glyph) {
        return Optional.ofNullable(cmap.getCharCodes(glyph)).orElse(List.of());
    }

    private static boolean isArabic(String text) {
        return Character.getDirectionality(text.codePointAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isPresentationForm(int code) {
        return (code >= 0xFB00 && code <= 0xFDFF)
                || (code >= 0xFE70 && code <= 0xFEFF)
                || (code >= 0xE000 && code <= 0xF8FF)
                || code < ' ';
    }
}
