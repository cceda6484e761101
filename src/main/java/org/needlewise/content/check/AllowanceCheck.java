package org.needlewise.content.check;

/** Checks that every {@code allow} still lets something through, so that none outlives its reason unseen. */
final class AllowanceCheck {

    private AllowanceCheck() {}

    static void check(LanguageFindings findings) {
        if (!findings.isWhole() || !findings.knows(Kind.FACT)) {
            return;
        }
        for (Allowance idle : findings.idleAllowances()) {
            findings.problems()
                    .advise(
                            idle.place(),
                            "'allow' lets nothing through",
                            "it only where a text says a number that no fact carries, or a verdict");
        }
    }
}
