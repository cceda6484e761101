package org.needlewise.content.check;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Spells a text with ordinary blanks, digits, dashes, and apostrophes, so that the checks find words in any spelling. */
final class SameSpelling {

    private SameSpelling() {}

    static String of(String text) {
        String apart = text.replaceAll("(?<=\\p{L})[\u00B2\u00B3\u00B9]", "")
                .replaceAll("(?<=\\p{Nd})(?=[\u00BC-\u00BE\u2150-\u215E\u2189])", " ");
        return Normalizer.normalize(apart, Form.NFKC)
                .replaceAll("[\u2044\u2215]", "/")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\u2018\u2019\u02BC\u2032`\u00B4]", "'")
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\h\\s]+", " ")
                .strip();
    }
}
