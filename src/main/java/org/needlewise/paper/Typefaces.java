package org.needlewise.paper;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All font families of the program, and which of them a text needs. A font is loaded when a text may need it. */
record Typefaces(List<Family> families) {

    /** Replaces a letter that no family has. */
    private static final String UNKNOWN = "\uFFFD";

    Typefaces {
        families = List.copyOf(families);
    }

    static Typefaces load() {
        Typefaces all = new Typefaces(Family.all());
        // Fails here if the system cannot load fonts at all.
        all.families().getFirst().faces().forEach(Face::font);
        return all;
    }

    List<Face> faces() {
        return families.stream().map(Family::faces).flatMap(Collection::stream).toList();
    }

    /** The CSS for a text: first the family of its language's script, then others for the letters that it lacks. */
    String style(Locale language, String text) {
        UnicodeScript script = script(language);
        Comparator<Family> ownFirst =
                Comparator.comparing(family -> !family.scripts().contains(script));
        Set<UnicodeScript> around = scripts(text);
        Map<String, Optional<Family>> found = new HashMap<>();
        Set<Family> needed = letters(text)
                .map(letter -> found.computeIfAbsent(
                        letter,
                        it -> candidates(it, script, around)
                                .filter(family -> has(family, it))
                                .findFirst()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return families.stream()
                .filter(needed::contains)
                .sorted(ownFirst)
                .map(Family::name)
                .collect(Collectors.joining("','", "font-family:'", "'"));
    }

    /** The text, with a replacement character for each letter that no family has. */
    String drawable(String text) {
        Set<String> lacking = lacking(text);
        return lacking.isEmpty()
                ? text
                : Letters.of(text).stream()
                        .map(letter -> lacking.contains(letter) ? UNKNOWN : letter)
                        .collect(Collectors.joining());
    }

    /** The letters, with their marks, that no family has, in text order. */
    Set<String> lacking(String text) {
        Set<UnicodeScript> around = scripts(text);
        return letters(text)
                .filter(letter ->
                        candidates(letter, UnicodeScript.UNKNOWN, around).noneMatch(family -> has(family, letter)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> letters(String text) {
        return Letters.of(text).stream().distinct().filter(letter -> Letters.visible(letter).length > 0);
    }

    private static boolean has(Family family, String letter) {
        return family.has(Letters.visible(letter));
    }

    /**
     * Families that may have a letter: those of the language, of the letter's script, for common characters, and of the
     * scripts around it, because an Arabic question mark counts as a common character.
     */
    private Stream<Family> candidates(String letter, UnicodeScript language, Set<UnicodeScript> around) {
        return Stream.concat(Stream.of(language, script(letter), UnicodeScript.COMMON), around.stream())
                .flatMap(script ->
                        families.stream().filter(family -> family.scripts().contains(script)))
                .distinct();
    }

    private static Set<UnicodeScript> scripts(String text) {
        return letters(text).map(Typefaces::script).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static UnicodeScript script(String letter) {
        return UnicodeScript.of(Letters.visible(letter)[0]);
    }

    private static UnicodeScript script(Locale language) {
        return UnicodeScript.of(language.getDisplayLanguage(language).codePointAt(0));
    }
}
