package org.needlewise.content.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits English text into sentences and words. */
final class Sentences {

    private static final Pattern END =
            Pattern.compile("(?<!\\b(?:Dr|Mr|Mrs|Ms|vs|e\\.g|i\\.e)\\.)(?<=[.!?]['\"”’)]{0,2})\\s+(?=\\S)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    private Sentences() {}

    static List<String> of(String text) {
        return Stream.of(END.split(text.strip()))
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ENGLISH))
                .toList();
    }
}
