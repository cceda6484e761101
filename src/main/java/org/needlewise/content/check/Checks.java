package org.needlewise.content.check;

import java.util.List;
import org.needlewise.content.LearningModule;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Problems;

/** All rules that hold between the parts of a module. */
public final class Checks {

    private Checks() {}

    /** Checks one language. */
    public static void language(LanguageFindings draft, Facts facts) {
        ReferencesCheck.check(draft, facts);
        PlainTextCheck.check(draft);
        NumbersCheck.check(draft, facts);
        if (draft.isEnglish()) {
            VerdictCheck.check(draft);
            SentenceCheck.check(draft);
            GradeCheck.check(draft);
        }
    }

    /** Checks what a language's module has as a whole. */
    public static void whole(LanguageFindings draft, LearningModule module, Place lessons, Place quiz) {
        MythShareCheck.check(module, quiz, draft.problems());
        if (draft.isEnglish()) {
            TimeCheck.check(draft, module, lessons);
        }
    }

    /** Checks the languages against the first, and the facts against what that one teaches. */
    public static void together(List<LanguageFindings> drafts, Facts facts, Problems problems) {
        if (drafts.isEmpty()) {
            return;
        }
        LanguageFindings first = drafts.getFirst();
        FactsTaughtCheck.check(first, facts, problems);
        drafts.stream().skip(1).forEach(other -> LanguagesCheck.check(first, other));
    }
}
