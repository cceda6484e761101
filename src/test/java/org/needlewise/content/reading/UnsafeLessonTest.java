package org.needlewise.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.Card;
import org.needlewise.content.SampleContent;

class UnsafeLessonTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <b onclick=alert(1)>b</b>",
                "[a](javascript:alert(1))",
                "<javascript:alert(1)>",
                "<!-- a -->",
                "[a]: javascript:alert(1)",
                "![a](javascript:alert(1))"
            })
    void markupIsAMistakeAndNeverHtml(String markup) {
        SampleContent sample = SampleContent.in(folder);

        sample.edit("en/lessons/the-day.md", "You sit in a chair.", markup);

        assertThat(sample.messages()).isNotEmpty();
        assertThat(Markdown.html(List.of(Markdown.parse(markup).getFirstChild())))
                .doesNotContain("<script", "<img", "<a ", "<b ", "<!--", "href");
    }

    @Test
    void escapedMarkupStaysText() {
        SampleContent sample = SampleContent.in(folder);

        sample.edit("en/lessons/the-day.md", "You sit in a chair.", "Less \\< more &amp; *so*.");

        Card card = sample.good().lessons().getFirst().cards().getFirst();
        assertThat(card.html()).contains("<p>Less &lt; more &amp; <em>so</em>.");
        assertThat(card.text()).contains("Less < more & so.");
    }

    @Test
    void endlessNestingIsCutShort() {
        SampleContent sample = SampleContent.in(folder);
        String nested = "> ".repeat(1000) + "**".repeat(500) + "a" + "**".repeat(500);

        sample.edit("en/lessons/the-day.md", "You sit in a chair.", nested);

        assertThat(sample.messages()).isNotEmpty();
    }
}
