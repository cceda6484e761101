package org.needlewise.content.check;

import java.util.Set;
import org.needlewise.content.file.Nearest;
import org.needlewise.content.file.Words;

/** Checks that every referenced ID exists. */
final class ReferencesCheck {

    private ReferencesCheck() {}

    static void check(LanguageFindings findings, Facts facts) {
        for (LanguageFindings.Reference reference : findings.references()) {
            Kind kind = reference.kind();
            Set<String> known =
                    kind == Kind.FACT ? facts.ids() : findings.defined(kind).keySet();
            if (findings.knows(kind) && !known.contains(reference.id())) {
                findings.problems()
                        .add(
                                reference.place(),
                                Words.quoted(reference.property()) + " names " + Words.quoted(reference.id()),
                                "a " + kind.word() + " of this module",
                                Nearest.to(reference.id(), known));
            }
        }
    }
}
