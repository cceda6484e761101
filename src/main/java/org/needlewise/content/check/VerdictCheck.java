package org.needlewise.content.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlewise.content.file.Words;

/** Checks that the self-check says what to talk about, never who may have the treatment. */
final class VerdictCheck {

    private static final Pattern VERDICT = Pattern.compile(
            "\\b(?:not suitable|unsuitable|you can['’]t|you cannot|you can not|not allowed|not eligible|ineligible)\\b",
            Pattern.CASE_INSENSITIVE);

    private VerdictCheck() {}

    static void check(LanguageFindings findings) {
        for (Passage passage : findings.passages()) {
            Matcher verdict = VERDICT.matcher(passage.text());
            if (passage.kind() == Kind.SELF_CHECK_ITEM && verdict.find()) {
                findings.refuse(
                        passage,
                        Words.quoted(passage.part()) + " says " + Words.quoted(verdict.group()),
                        "no verdict, only what to talk about");
            }
        }
    }
}
