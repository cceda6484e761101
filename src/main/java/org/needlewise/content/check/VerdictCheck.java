package org.needlewise.content.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.needlewise.content.file.Words;

/** Checks that a text says what to talk about, never who may have the treatment. */
final class VerdictCheck {

    /** A statement of the quiz may be a myth, and a question is the patient's own. */
    private static final Set<Kind> KINDS =
            EnumSet.of(Kind.SELF_CHECK_ITEM, Kind.READINESS, Kind.ABOUT, Kind.AFTERCARE, Kind.CALL);

    private VerdictCheck() {}

    static void check(LanguageFindings findings) {
        for (Passage passage : findings.passages()) {
            Optional<String> verdict = KINDS.contains(passage.kind()) ? Verdicts.in(passage.text()) : Optional.empty();
            verdict.ifPresent(words -> findings.refuse(
                    passage,
                    Words.quoted(passage.part()) + " says " + Words.quoted(words),
                    "no verdict, only what to talk about"));
        }
    }
}
