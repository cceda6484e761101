package org.needlewise.content.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.needlewise.content.file.Problems;
import org.needlewise.content.file.Words;

/** Checks that every fact is used somewhere. */
final class FactsTaughtCheck {

    private FactsTaughtCheck() {}

    static void check(LanguageFindings findings, Facts facts, Problems problems) {
        if (!findings.isWhole()) {
            return;
        }
        Set<String> taught = findings.passages().stream()
                .flatMap(passage -> passage.facts().stream())
                .collect(Collectors.toSet());
        for (Fact fact : facts.all()) {
            if (!taught.contains(fact.id())) {
                problems.advise(
                        fact.place(),
                        "the fact " + Words.quoted(fact.id()) + " is not used",
                        "a card or an item that names it");
            }
        }
    }
}
