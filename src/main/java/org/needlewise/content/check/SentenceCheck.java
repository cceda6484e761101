package org.needlewise.content.check;

import java.util.List;
import org.needlewise.content.file.Words;

/** Checks that sentences and paragraphs are short (NHS, "How we write"). */
final class SentenceCheck {

    private static final int WORDS = 20;
    private static final int SENTENCES = 3;

    private SentenceCheck() {}

    static void check(LanguageFindings findings) {
        for (Passage passage : findings.passages()) {
            List<String> sentences = Sentences.of(passage.text());
            if (sentences.size() > SENTENCES) {
                findings.problems()
                        .advise(
                                passage.place(),
                                Words.quoted(passage.part()) + " has " + sentences.size() + " sentences",
                                "at most " + SENTENCES);
            }
            for (String sentence : sentences) {
                int words = Sentences.words(sentence).size();
                if (words > WORDS) {
                    findings.problems()
                            .advise(
                                    passage.place(),
                                    "the sentence " + Words.quoted(sentence) + " has " + words + " words",
                                    "at most " + WORDS);
                }
            }
        }
    }
}
