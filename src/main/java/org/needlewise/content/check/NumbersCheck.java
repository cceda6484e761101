package org.needlewise.content.check;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.needlewise.content.file.Words;

/** Checks that every number in a text for patients is in one of the text's facts. */
final class NumbersCheck {

    private NumbersCheck() {}

    static void check(LanguageFindings findings, Facts facts) {
        for (Passage passage : findings.passages()) {
            // An unknown fact is already reported, and may contain the number.
            if (!findings.knows(Kind.FACT) || !facts.ids().containsAll(passage.facts())) {
                continue;
            }
            Set<String> allowed = new HashSet<>();
            facts.texts(passage.facts()).forEach(text -> {
                allowed.addAll(Numbers.english(text));
                allowed.addAll(TimeWords.carried(text));
            });
            Set<String> numbers =
                    findings.isEnglish() ? Numbers.english(passage.text()) : Numbers.digits(passage.text());
            for (String number : numbers) {
                if (!allowed.contains(number)) {
                    findings.refuse(
                            passage, Words.quoted(passage.part()) + " says " + shown(number), expected(passage));
                }
            }
        }
    }

    private static String shown(String number) {
        return number.matches("[0-9.]+") ? "the number " + number : Words.quoted(number);
    }

    private static String expected(Passage passage) {
        return passage.facts().isEmpty()
                ? "'facts' to name the fact with this number"
                : "only numbers of its facts (" + String.join(", ", new TreeSet<>(passage.facts())) + ")";
    }
}
