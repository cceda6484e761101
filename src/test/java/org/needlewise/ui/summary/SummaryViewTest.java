package org.needlewise.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needlewise.content.Review;
import org.needlewise.content.SampleModule;
import org.needlewise.content.Source;
import org.needlewise.content.Statement;
import org.needlewise.journey.Change;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.Variant;

class SummaryViewTest extends ScreenTest {

    private static final String ACNE = "Do you have acne?";

    @Test
    void theSummarySaysWhatItIsForAndWhatItIsNot() {
        open("summary");

        assertThat(screen())
                .contains("Corner clinic")
                .contains("Sample procedure: my summary")
                .contains("This is not a consent form. The decision is yours.")
                .contains("June 1, 2026");
    }

    @Test
    void whatWasMarkedIsToTalkAboutWithWhatToDo() {
        act(
                new Change.AnswerItem("acne", SelfCheckAnswer.YES),
                new Change.AnswerItem("scars", SelfCheckAnswer.DISCUSS));

        open("summary");

        assertThat(screen())
                .containsSubsequence(
                        "What I want to talk about",
                        ACNE,
                        "Yes",
                        "Talk about acne.",
                        "Do you have raised scars?",
                        "I would rather talk about it")
                .doesNotContain("blood thinners")
                .doesNotContain("I marked nothing to talk about.");
    }

    @Test
    void questionsStandInThePatientsOrder() {
        act(new Change.ChooseQuestion("visits"), new Change.AskOwn("May I swim?"), new Change.ChooseQuestion("cost"));

        open("summary");

        assertThat(screen())
                .containsSubsequence("My questions", "What about visits?", "May I swim?", "What about cost?")
                .doesNotContain("I have not picked any questions.");
    }

    @Test
    void whatMattersMostStandsBeforeTheQuestions() {
        act(new Change.ChooseValue("price"), new Change.ChooseValue("skin"));

        open("summary");

        assertThat(screen())
                .containsSubsequence("What matters most to me", "A fair price", "Clear skin", "My questions")
                .doesNotContain("No hurry");
    }

    @Test
    void whatIsNotYetClearIsNamedAmongReadiness() {
        act(
                new Change.RateReadiness("steps", ReadinessAnswer.YES),
                new Change.RateReadiness("care", ReadinessAnswer.NOT_YET),
                new Change.RateReadiness("time", ReadinessAnswer.TALK));

        open("summary");

        assertThat(screen())
                .containsSubsequence(
                        "How ready I feel",
                        "A few things to go over",
                        "I know the care.",
                        "Not yet",
                        "I have had time to think.",
                        "I want to talk about it")
                .doesNotContain("I know the steps.");
    }

    @Test
    void whoIsReadyIsReadyToTalkItThrough() {
        act(
                new Change.RateReadiness("steps", ReadinessAnswer.YES),
                new Change.RateReadiness("care", ReadinessAnswer.YES),
                new Change.RateReadiness("time", ReadinessAnswer.YES));

        open("summary");

        assertThat(screen()).contains("Ready to talk it through").doesNotContain("A few things to go over");
    }

    @Test
    void whatTheQuizTaughtIsKeptInMind() {
        act(
                new Change.AnswerStatement("pain", false, 0, Statement.Answer.FACT),
                new Change.AnswerStatement("repair", false, 1, Statement.Answer.FACT),
                new Change.AnswerStatement("once", false, 2, Statement.Answer.MYTH),
                new Change.AnswerStatement("sun", false, 3, Statement.Answer.FACT),
                new Change.AnswerStatement("pain", true, 4, Statement.Answer.FACT));

        open("summary");

        assertThat(screen())
                .contains("I knew 3 of 4 statements right away.")
                .containsSubsequence("What I learned", "Second wording of pain", "Not: First wording of pain")
                .doesNotContain("First wording of sun");
    }

    @Test
    void adviceForAfterwardsGoesHomeWithEveryPatient() {
        open("summary");

        assertThat(screen())
                .containsSubsequence("Call the doctor right away", "Bleeding that does not stop.")
                .containsSubsequence("After the treatment", "Stay out of the sun.", "Wash gently.");
    }

    @Test
    void theClinicCanBeCalledAtAnyTime() {
        open("summary");

        assertThat(screen()).contains("Phone: 555 010 0199", "After hours: 555 010 0123");
    }

    @Test
    void whoEnteredNothingGetsAShortSheetAndIsNotJudged() {
        open("summary");

        assertThat(screen())
                .contains("I did not answer the self-check.")
                .contains("3 questions have no answer. That does not count as No.")
                .contains("I have not picked any questions.")
                .doesNotContain("What I want to talk about")
                .doesNotContain("How ready I feel")
                .doesNotContain("What I learned");
    }

    @Test
    void theAdviceForHomeIsLeftOutAsAWhole() {
        open("summary");

        sheet().tick("care", false);

        assertThat(journey().leftOut()).containsExactly("care");
    }

    @Test
    void aLineCanBeLeftOutAndTakenInAgain() {
        act(new Change.AnswerItem("acne", SelfCheckAnswer.YES));
        open("summary");
        assertThat(sheet().keeps(ACNE)).isTrue();

        sheet().tick("talk:acne", false);
        assertThat(journey().leftOut()).containsExactly("talk:acne");
        reload();
        assertThat(sheet().keeps(ACNE)).isFalse();

        sheet().tick("talk:acne", true);
        assertThat(journey().leftOut()).isEmpty();
    }

    @Test
    void whatIsNoLineCanNeitherBeLeftOutNorTakenIn() {
        open("summary");

        sheet().tick("<b>", false);
        sheet().tick("talk:acne", true);

        assertThat(journey().leftOut()).isEmpty();
    }

    @Test
    void wordsOfAPatientAreNeverMarkup() {
        act(new Change.AskOwn("Is <img src=x onerror=alert(1)> \"safe\"?"));

        open("summary");

        assertThat(screen()).contains("Is <img src=x onerror=alert(1)> \"safe\"?");
    }

    @Test
    void theSummaryCanBePrintedOrSaved() {
        open("summary");

        assertThat(screen()).contains("Take it with you");
        assertThat(buttons()).contains("Print");
        assertThat(find(SavePdf.class).all()).hasSize(1);
    }

    @Test
    void theFootSaysWhereItComesFromAndWhenItWasReviewed() {
        open("summary");

        assertThat(screen())
                .contains("This is general information.")
                .contains("The decision is yours.")
                .contains("Sample procedure, version 1.2.3. Last reviewed on January 10, 2026, "
                        + "next review by January 9, 2027. Source: Sample source, Sample publisher.")
                .contains("Written and reviewed by The sample team.")
                .contains("A doctor has not yet reviewed this text.")
                .doesNotContain("due for a new review");
    }

    @Test
    void theFootListsAllSourcesAndSaysWhoPaid() {
        Source second = new Source(
                "guide", "A guide", "A society", Optional.of("https://example.org/guide"), Optional.of(2024));
        Review funded = new Review(TODAY, TODAY, "Dr. Sample", true, Optional.of("A foundation"));
        offer(Variant.from(List.of(SampleModule.create().source(), second), funded));
        reload();

        open("summary");

        assertThat(screen())
                .contains("Sources: Sample source, Sample publisher; "
                        + "A guide, A society, 2024, https://example.org/guide.")
                .contains("Written and reviewed by Dr. Sample. Funding: A foundation.");
    }

    @Test
    void aReviewThatIsOverdueIsMarkedOnTheSummaryToo() {
        offer(Variant.reviewed(new Review(LocalDate.of(2025, 5, 1), TODAY.minusDays(1), "Dr. Sample", true)));
        reload();

        open("summary");

        assertThat(screen())
                .contains("This text is due for a new review.")
                .doesNotContain("A doctor has not yet reviewed this text.");
    }

    @Test
    void theWayLeadsBackToReadiness() {
        open("summary");

        tap("Back");

        assertThat(address()).isEqualTo("ready");
    }

    private SummarySheetTester sheet() {
        return new SummarySheetTester(find(SummarySheet.class).single());
    }

    /** Tibetan: a script that no font of the PDF has. */
    @Test
    void whatThePdfCannotShowIsToldBeforeItIsSaved() {
        act(new Change.AskOwn("May I swim?"), new Change.AskOwn("Is it \u0F56\u0F7C\u0F51?"));

        open("summary");

        assertThat(screen())
                .containsSubsequence(
                        "The PDF cannot show every letter or symbol here:",
                        "Is it \u0F56\u0F7C\u0F51?",
                        "Print the page instead.",
                        "My questions");
    }

    @Test
    void nothingIsToldOfLettersThatThePdfHas() {
        act(new Change.AskOwn("May I swim? \u0BA4\u0BCB\u0BB2\u0BCD \u76AE \uD83D\uDE42"));

        open("summary");

        assertThat(screen()).doesNotContain("cannot show every letter");
    }
}
