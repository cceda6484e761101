package org.needlewise.content.check;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.needlewise.content.file.Place;

/** Checks that a translation matches the first language: the same IDs, facts, answers, numbers, and placeholders. */
final class LanguagesCheck {

    private static final String AS_FIRST = "the same as in the first language";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

    private final LanguageFindings first;
    private final LanguageFindings other;

    private LanguagesCheck(LanguageFindings first, LanguageFindings other) {
        this.first = first;
        this.other = other;
    }

    static void check(LanguageFindings first, LanguageFindings other) {
        if (first.isWhole() && other.isWhole()) {
            LanguagesCheck check = new LanguagesCheck(first, other);
            check.owners();
            check.traits();
            check.passages();
        }
    }

    private void owners() {
        Map<LanguageFindings.Owner, Place> wanted = owners(first);
        Map<LanguageFindings.Owner, Place> found = owners(other);
        wanted.forEach((owner, place) -> {
            if (!found.containsKey(owner)) {
                other.problems().add(Place.top(sameFile(place)), "the " + owner + " is missing", AS_FIRST);
            }
        });
        found.forEach((owner, place) -> {
            if (!wanted.containsKey(owner)) {
                other.problems().add(place, "the " + owner + " is not in the first language", "only what is in both");
            }
        });
    }

    private static Map<LanguageFindings.Owner, Place> owners(LanguageFindings findings) {
        Map<LanguageFindings.Owner, Place> owners = new LinkedHashMap<>();
        findings.traits().values().forEach(trait -> owners.putIfAbsent(trait.owner(), trait.place()));
        return owners;
    }

    /** The other language's version of a file. */
    private Path sameFile(Place place) {
        return other.top().file().resolve(first.top().file().relativize(place.file()));
    }

    private void traits() {
        Map<LanguageFindings.Owner, Place> shared = owners(other);
        first.traits().forEach((key, wanted) -> {
            LanguageFindings.Trait found = other.traits().get(key);
            if (found == null && shared.containsKey(wanted.owner())) {
                Place place = new Place(
                        sameFile(wanted.place()), shared.get(wanted.owner()).line());
                other.problems().add(place, "the " + wanted.owner() + " has no " + wanted.part(), AS_FIRST);
            } else if (found != null && !found.value().equals(wanted.value())) {
                String has = found.part() + " of " + found.owner() + " has " + listed(found.value());
                other.problems().add(found.place(), has, listed(wanted.value()) + ", as in the first language");
            }
        });
        Map<LanguageFindings.Owner, Place> known = owners(first);
        other.traits().forEach((key, trait) -> {
            if (!first.traits().containsKey(key) && known.containsKey(trait.owner())) {
                String found = "the " + trait.owner() + " has one more, " + trait.part();
                other.problems().add(trait.place(), found, AS_FIRST);
            }
        });
    }

    private void passages() {
        Map<String, Passage> translated = byKey(other);
        byKey(first).forEach((key, passage) -> {
            if (translated.containsKey(key)) {
                compare(passage, translated.get(key));
            }
        });
    }

    /** Combines the paragraphs of a card, because a translation may divide them differently. */
    private static Map<String, Passage> byKey(LanguageFindings findings) {
        Map<String, Passage> byKey = new LinkedHashMap<>();
        findings.passages().forEach(passage -> byKey.merge(passage.key(), passage, Passage::with));
        return byKey;
    }

    private void compare(Passage original, Passage translation) {
        same("numbers", numbers(original, translation), Numbers.digits(translation.text()), translation);
        same("placeholders", placeholders(original), placeholders(translation), translation);
    }

    /** A number word in the original may be a word or digits in the translation. */
    private Set<String> numbers(Passage original, Passage translation) {
        Set<String> numbers = Numbers.digits(original.text());
        Set<String> words = first.isEnglish() ? Numbers.english(original.text()) : numbers;
        Numbers.digits(translation.text()).stream().filter(words::contains).forEach(numbers::add);
        return numbers;
    }

    private static Set<String> placeholders(Passage passage) {
        return PLACEHOLDER
                .matcher(passage.text())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private void same(String what, Set<String> wanted, Set<String> found, Passage translation) {
        if (!wanted.equals(found)) {
            other.problems()
                    .add(
                            translation.place(),
                            "'" + translation.part() + "' has the " + what + " " + listed(found),
                            listed(wanted) + ", as in the first language");
        }
    }

    private static String listed(Set<String> values) {
        return listed(String.join(", ", new TreeSet<>(values)));
    }

    private static String listed(String values) {
        return values.isEmpty() ? "none" : values;
    }
}
