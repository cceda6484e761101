package org.needlewise.content.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A translation has all that the first language has: the same ids, facts, answers, numbers and placeholders. */
final class LanguagesCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

    private final Draft first;
    private final Draft other;

    private LanguagesCheck(Draft first, Draft other) {
        this.first = first;
        this.other = other;
    }

    static void check(Draft first, Draft other) {
        if (first.isWhole() && other.isWhole()) {
            LanguagesCheck check = new LanguagesCheck(first, other);
            check.traits();
            check.passages();
        }
    }

    private void traits() {
        first.traits().forEach((key, trait) -> {
            Draft.Trait same = other.traits().get(key);
            if (same == null) {
                other.problems().add(other.top(), "the " + key + " is missing", "it as in the first language");
            } else if (!same.value().equals(trait.value())) {
                other.problems().add(same.place(), told(key, same.value()), told("first language", trait.value()));
            }
        });
        other.traits().forEach((key, trait) -> {
            if (!first.traits().containsKey(key)) {
                other.problems().add(trait.place(), "the " + key + " is new", "only what the first language has");
            }
        });
    }

    private static String told(String key, String value) {
        return "the " + key + " has " + (value.isEmpty() ? "nothing" : value);
    }

    private void passages() {
        Map<String, Passage> translated = new LinkedHashMap<>();
        other.passages().forEach(passage -> translated.put(passage.key(), passage));
        for (Passage passage : first.passages()) {
            Passage translation = translated.get(passage.key());
            if (translation != null) {
                compare(passage, translation);
            }
        }
    }

    private void compare(Passage original, Passage translation) {
        same("numbers", numbers(original, translation), Numbers.digits(translation.text()), translation);
        same("placeholders", placeholders(original), placeholders(translation), translation);
    }

    /** A number word of the original may stay a word or become digits. */
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
                            listed(wanted) + ", as the first language");
        }
    }

    private static String listed(Set<String> values) {
        return values.isEmpty() ? "(none)" : String.join(", ", new TreeSet<>(values));
    }
}
