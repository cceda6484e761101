package org.needlewise.content.check;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts the syllables of an English word by its spelling: groups of vowels, minus the silent ones. */
final class Syllables {

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern GROUP = Pattern.compile("[aeiouy]+");

    /** The e in "needle" is pronounced; those in "cream", "face", "numbed", and "times" are not. */
    private static final Pattern SILENT =
            Pattern.compile("(?:[aeiouy]l|[^aeiouyl])e$|[^aeiouytd]ed$|(?:[aeiouy]l|[^aeiouyszxcgl](?<!sh|ch))es$");

    /** Two adjacent vowels that are pronounced separately, as in "medium", "radiation", "being", and "create". */
    private static final Pattern APART =
            Pattern.compile("(?<![ctsg])i[ao]|i(?:um|us\\b)|(?<=\\bsc|\\bcl)ie(?=n)|ie(?=t)"
                    + "|[aeiouy]i(?=ng)|(?<![aegq])ua(?=t|l)|(?<=\\bcr)ea(?=t(?:e|i|o))|(?<=\\br)ea(?=ct)|(?<=ar|id)ea(?=s?\\b)"
                    + "|eo(?!u|p)|uou");

    private static final Map<String, Integer> EXCEPTIONS = Map.of("diabetes", 4);

    private Syllables() {}

    /** At least one for each part of a hyphenated word; a number counts as one. */
    static int of(String word) {
        String letters = word.toLowerCase(Locale.ENGLISH).replaceAll("['’]", "");
        return PART.matcher(letters)
                .results()
                .mapToInt(part -> EXCEPTIONS.getOrDefault(part.group(), Math.max(1, spoken(part.group()))))
                .sum();
    }

    private static int spoken(String part) {
        long groups = GROUP.matcher(part).results().count()
                + APART.matcher(part).results().count();
        return (int) (SILENT.matcher(part).find() ? groups - 1 : groups);
    }
}
