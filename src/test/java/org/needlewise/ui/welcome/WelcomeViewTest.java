package org.needlewise.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needlewise.content.Review;
import org.needlewise.content.SampleModule;
import org.needlewise.journey.Change;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.Variant;

class WelcomeViewTest extends ScreenTest {

    private static final LocalDate LAST = LocalDate.of(2026, 1, 10);

    @Test
    void aPatientIsToldWhatItIsHowLongItTakesAndWhereAnswersStay() {
        assertThat(heading()).isEqualTo("Get ready to talk with your provider");
        assertThat(screen())
                .contains("Sample procedure")
                .contains("See what it is.")
                .contains("About 3 minutes")
                .contains("Your answers stay in this browser until you finish or close it.");
    }

    @Test
    void startLeadsToTheLessons() {
        tap("Start");

        assertThat(address()).isEqualTo("learn");
    }

    @Test
    void aPatientWhoHasBegunGoesOn() {
        open("learn/what-it-is");
        act(new Change.OpenCard("what-it-is", 1));

        open("");

        assertThat(buttons()).contains("Continue").doesNotContain("Start");
        tap("Continue");
        assertThat(address()).isEqualTo("learn");
        assertThat(screen()).contains("Started");
    }

    @Test
    void ofSeveralModulesTheChosenOneBegins() {
        offer(SampleModule.create(), Variant.titled("other", "Other procedure"));
        reload();

        assertThat(screen()).contains("What would you like to learn about?");
        assertThat(buttons()).contains("Sample procedure", "Other procedure").doesNotContain("Start");

        tap("Other procedure");

        assertThat(address()).isEqualTo("learn");
        assertThat(screen()).contains("Other procedure").doesNotContain("Sample procedure");
        assertThat(journey().module()).isEqualTo("other");
    }

    @Test
    void whereSeveralModulesAreTaughtOneIsChosenBeforeAnythingElse() {
        offer(SampleModule.create(), Variant.titled("other", "Other procedure"));
        reload();

        open("myth-or-fact");

        assertThat(address()).isEmpty();
        assertThat(screen()).contains("What would you like to learn about?");
    }

    @Test
    void theSmallPrintSaysThatThisIsGeneralAndWhenItWasReviewed() {
        assertThat(screen())
                .contains("This is general information.")
                .contains("Last reviewed on January 10, 2026.")
                .contains("Written and reviewed by The sample team.")
                .doesNotContain("Funding")
                .doesNotContain("due for a new review");
    }

    @Test
    void theSmallPrintSaysWhoPaid() {
        offer(Variant.reviewed(new Review(LAST, TODAY, "The sample team", true, Optional.of("A foundation"))));

        reload();

        assertThat(screen()).contains("Funding: A foundation.");
    }

    @Test
    void aReviewThatIsOverdueIsShown() {
        offer(Variant.reviewed(new Review(LAST, TODAY.minusDays(1), "The sample team", true)));

        reload();

        assertThat(screen()).contains("This text is due for a new review.");
    }

    @Test
    void onItsLastDayAReviewIsNotYetOverdue() {
        offer(Variant.reviewed(new Review(LAST, TODAY, "The sample team", true)));

        reload();

        assertThat(screen()).doesNotContain("due for a new review");
    }

    @Test
    void aTextThatNoClinicianReviewedSaysSo() {
        assertThat(screen()).contains("A doctor has not yet reviewed this text.");
    }

    @Test
    void aTextThatAClinicianReviewedNeedsNoMark() {
        offer(Variant.reviewed(new Review(LAST, TODAY, "Dr. Sample", true)));

        reload();

        assertThat(screen()).doesNotContain("has not yet reviewed");
    }
}
