package org.needlewise.content.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlewise.content.file.Words;

/** Texts hold words, not the marks of a web page or of Markdown, which patients would see as they stand. */
final class PlainTextCheck {

    private static final Pattern MARKUP =
            Pattern.compile("</?[a-zA-Z!][^<>]{0,40}>?|\\*\\*|__|]\\(|https?://\\S*|&[a-z#0-9]{2,8};");

    private PlainTextCheck() {}

    static void check(LanguageFindings findings) {
        for (Passage passage : findings.passages()) {
            Matcher markup = MARKUP.matcher(passage.text());
            if (markup.find()) {
                findings.problems()
                        .add(
                                passage.place(),
                                Words.quoted(passage.part()) + " contains " + Words.quoted(markup.group()),
                                "plain words");
            }
        }
    }
}
