package org.needlewise.content.check;

import java.util.List;

/**
 * The Flesch-Kincaid grade level of a text.
 *
 * <p>J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom: Derivation of New Readability Formulas for Navy
 * Enlisted Personnel. Research Branch Report 8-75, 1975.
 */
final class Grade {

    private Grade() {}

    /** @param texts paragraphs and list items; the end of each also ends a sentence */
    static double of(List<String> texts) {
        long sentences =
                texts.stream().mapToLong(text -> Sentences.of(text).size()).sum();
        List<String> words =
                texts.stream().flatMap(text -> Sentences.words(text).stream()).toList();
        if (words.isEmpty()) {
            return 0;
        }
        long syllables = words.stream().mapToLong(Syllables::of).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }
}
