package org.needlewise.content.check;

import java.util.List;
import org.needlewise.content.LearningModule;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Problems;

/** Runs all checks that concern several parts of a module. */
public final class Checks {

    private Checks() {}

    /** Checks one language. */
    public static void language(LanguageFindings findings, Facts facts) {
        ReferencesCheck.check(findings, facts);
        PlainTextCheck.check(findings);
        NumbersCheck.check(findings, facts);
        if (findings.isEnglish()) {
            VerdictCheck.check(findings);
            SentenceCheck.check(findings);
            GradeCheck.check(findings);
        }
        AllowanceCheck.check(findings);
    }

    /** Checks a language's module as a whole. */
    public static void whole(LanguageFindings findings, LearningModule module, Place lessons, Place quiz) {
        MythShareCheck.check(module, quiz, findings.problems());
        if (findings.isEnglish()) {
            TimeCheck.check(findings, module, lessons);
        }
    }

    /** Checks the other languages against the first, and the facts against what the first language teaches. */
    public static void together(List<LanguageFindings> findingsOfAll, Facts facts, Problems problems) {
        if (findingsOfAll.isEmpty()) {
            return;
        }
        LanguageFindings first = findingsOfAll.getFirst();
        FactsTaughtCheck.check(first, facts, problems);
        findingsOfAll.stream().skip(1).forEach(other -> LanguagesCheck.check(first, other));
    }
}
