package org.needlewise.summary;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.clinic.SampleClinic;
import org.needlewise.clinic.SampleLogo;
import org.needlewise.content.SampleModule;
import org.needlewise.journey.Journey;

class SummaryPageTest {

    private final SummaryPage pages = SampleSummary.pages(SampleLogo.none());

    @Test
    void thePaperSaysWhatTheScreenSays() {
        Summary summary = SampleSummary.in(Locale.ENGLISH);

        Document screen = Jsoup.parse(pages.html(summary, "logo"));
        Document paper = Jsoup.parse(pages.paper(summary));

        screen.select(".keep").remove();
        assertThat(paper.expectFirst(".sheet").text())
                .isEqualTo(screen.expectFirst(".sheet").text());
    }

    @Test
    void onlyTheScreenHasBoxesThatLeaveLinesOut() {
        Summary summary = SampleSummary.in(Locale.ENGLISH);

        assertThat(Jsoup.parse(pages.html(summary, "logo")).select(".line input"))
                .hasSize(12);
        assertThat(Jsoup.parse(pages.paper(summary)).select("input")).isEmpty();
    }

    @Test
    void theAdviceForHomeHasOneSwitch() {
        Document screen = Jsoup.parse(pages.html(SampleSummary.in(Locale.ENGLISH), "logo"));

        assertThat(screen.select(".home input")).hasSize(1);
        assertThat(screen.select(".home input[role=switch][checked]").attr("data-line"))
                .isEqualTo("care");
    }

    @ParameterizedTest
    @CsvSource({"8, few", "9, many"})
    void aLongListOfQuestionsHasNoRoomForAnswers(int questions, String amount) {
        Summary summary = SampleSummary.asking(
                Locale.ENGLISH,
                "Sunrise",
                "555 010 0199",
                nCopies(questions, "Why?").toArray(String[]::new));

        assertThat(Jsoup.parse(pages.paper(summary)).select("ol").attr("class")).isEqualTo("lines " + amount);
    }

    @Test
    void arabicRunsFromRightToLeft() {
        Document paper = Jsoup.parse(pages.paper(SampleSummary.in(SampleSummary.ARABIC)));

        assertThat(paper.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(paper.expectFirst("html").attr("lang")).isEqualTo("ar");
    }

    @Test
    void theStyleOfThePaperHasNoTokenLeft() {
        String style = new PaperStyle().of(SampleSummary.onLetter().clinic());

        assertThat(style).contains("size: letter").contains("#0f6b6b").doesNotContain("var(");
    }

    @Test
    void aLineThatWasLeftOutIsOnlyOnTheScreen() {
        Line kept = new Line("call:a", "Kept words", Optional.empty(), Optional.empty(), true);
        Line left = new Line("call:b", "Left words", Optional.empty(), Optional.empty(), false);
        List<Line> lines = List.of(kept, left);
        Summary summary = SampleSummary.in(Locale.ENGLISH);

        assertThat(sheet(summary, Sheet.Medium.SCREEN).shown(lines)).containsExactly(kept, left);
        assertThat(sheet(summary, Sheet.Medium.PAPER).shown(lines)).containsExactly(kept);
    }

    @Test
    void whatMattersMostStandsBeforeTheQuestionsUnlessNothingWasChosen() {
        Summary chosen = SampleSummary.in(Locale.ENGLISH);
        Summary none =
                Summary.of(Journey.begin(SampleModule.ID), SampleModule.create(), SampleClinic.create(), chosen.day());

        for (String html : List.of(pages.html(chosen, "logo"), pages.paper(chosen))) {
            assertThat(Jsoup.parse(html).select(".part-values + .part-ask")).hasSize(1);
            assertThat(Jsoup.parse(html).select(".part-values b").eachText())
                    .containsExactly("A change I can see", "A low risk of problems");
        }
        assertThat(Jsoup.parse(pages.html(none, "logo")).select(".part-values")).isEmpty();
        assertThat(Jsoup.parse(pages.paper(none)).select(".part-values")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void ownWordsNamesAndNumbersStandInTheirOwnDirection(String language) {
        String own = "\u0645\u062A\u0649? (2-3)";
        Summary summary =
                SampleSummary.asking(Locale.of(language), "\u0639\u064A\u0627\u062F\u0629 2", "+1 555 010 0199", own);

        for (String html : List.of(pages.html(summary, "logo"), pages.paper(summary))) {
            Document page = Jsoup.parse(html);

            assertThat(page.select(".part-ask bdi").eachText()).containsExactly(own);
            assertThat(page.select(".clinic bdi, .contact bdi:not(.number)").eachText())
                    .containsOnly(summary.clinic().name());
            assertThat(page.select("bdi.number[dir=ltr][translate=no]").eachText())
                    .containsExactly(nCopies(4, "+1 555 010 0199").toArray(String[]::new));
        }
    }

    private static Sheet sheet(Summary summary, Sheet.Medium medium) {
        return new Sheet(summary, new Words(SampleSummary.words(), Locale.ENGLISH), medium, Optional.empty());
    }
}
