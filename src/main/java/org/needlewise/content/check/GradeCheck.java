package org.needlewise.content.check;

import java.util.List;
import java.util.Locale;

/** Checks that each lesson can be read after six years of school (AMA, AAFP). */
final class GradeCheck {

    private static final double HIGHEST = 6.0;

    private GradeCheck() {}

    static void check(LanguageFindings findings) {
        findings.defined(Kind.LESSON).forEach((lesson, place) -> {
            List<String> texts = findings.passages().stream()
                    .filter(passage ->
                            passage.kind() == Kind.LESSON && passage.owner().equals(lesson) && passage.prose())
                    .map(Passage::text)
                    .toList();
            double grade = Grade.of(texts);
            if (grade > HIGHEST) {
                findings.problems()
                        .advise(
                                place,
                                String.format(Locale.ROOT, "the lesson reads at school grade %.1f", grade),
                                "at most " + HIGHEST + " (shorter words and sentences)");
            }
        });
    }
}
