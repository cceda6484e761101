package org.needlewise.content.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlewise.content.file.Bullets;
import org.needlewise.content.file.Words;

/** Checks that texts contain no HTML or Markdown, which patients would see as is. */
final class PlainTextCheck {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!][^<>]{0,40}>?|\\*\\*|__|~~|]\\(|!\\[|\\[[ xX]\\]"
            + "|https?://\\S*|&[a-z#0-9]{2,8};|(?<!\\S)\\*(?=\\p{L})|(?<=\\p{L})\\*(?!\\S)|^#{1,6}(?=[\\s\\p{L}])"
            + "|^[-+*\u2010-\u2015\u00B7](?=\\h)|[" + Bullets.MARKS + "]");

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
