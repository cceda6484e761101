package org.needlewise.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.needlewise.content.check.Passage.Form;

/**
 * Checks that the cards of each lesson can be read after six years of school (AMA, AAFP).
 *
 * <p>Only the cards count: the short options of a quick check would hide a difficult card. For the same reason, an item
 * of a list is read with the words that lead into the list.
 */
final class GradeCheck {

    private static final double HIGHEST = 6.0;

    private GradeCheck() {}

    static void check(LanguageFindings findings) {
        findings.defined(Kind.LESSON).forEach((lesson, place) -> {
            double grade = Grade.of(texts(findings.passages().stream()
                    .filter(passage ->
                            passage.kind() == Kind.LESSON && passage.owner().equals(lesson))
                    .toList()));
            if (grade > HIGHEST) {
                findings.problems()
                        .advise(
                                place,
                                String.format(Locale.ROOT, "the lesson reads at school grade %.1f", grade),
                                "at most " + HIGHEST + " (shorter words and sentences)");
            }
        });
    }

    /** @param passages of one lesson, in the order of reading */
    private static List<String> texts(List<Passage> passages) {
        List<String> texts = new ArrayList<>();
        String leadIn = "";
        for (int i = 0; i < passages.size(); i++) {
            String text = passages.get(i).text();
            switch (passages.get(i).form()) {
                case NAME, SENTENCES -> leadIn = "";
                case LIST_ITEM -> texts.add(leadIn + text);
                case PARAGRAPH -> {
                    leadIn = text + " ";
                    if (!leadsIntoList(passages, i)) {
                        texts.add(text);
                    }
                }
            }
        }
        return texts;
    }

    private static boolean leadsIntoList(List<Passage> passages, int paragraph) {
        return paragraph + 1 < passages.size() && passages.get(paragraph + 1).form() == Form.LIST_ITEM;
    }
}
