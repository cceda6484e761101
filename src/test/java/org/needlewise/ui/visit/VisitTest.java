package org.needlewise.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.needlewise.content.SampleModule;
import org.needlewise.journey.Change;
import org.needlewise.journey.ChosenQuestion;
import org.needlewise.journey.Journey;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.Variant;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class VisitTest extends ScreenTest {

    private static final String SECRET = "Planted words of a patient";

    @Test
    void aReloadGoesOnWithTheJourneyOnTheSameScreen() {
        act(new Change.AskOwn("May I swim?"));
        open("check-yourself");
        act(new Change.AnswerItem("acne", SelfCheckAnswer.NO));
        Journey before = journey();

        reload();

        assertThat(journey()).isEqualTo(before);
        assertThat(address()).isEqualTo("check-yourself");
        assertThat(heading()).isEqualTo("Do you have blood thinners?");
    }

    @Test
    void theModuleStaysTheOneThatThePatientBeganWith() {
        tap("Start");

        offer(Variant.titled("other", "Other procedure"));
        reload();

        assertThat(screen()).contains("Sample procedure");
        assertThat(journey().module()).isEqualTo(SampleModule.ID);
    }

    @Test
    void choosingTheSameModuleAgainLosesNothing() {
        offer(SampleModule.create(), Variant.titled("other", "Other procedure"));
        reload();
        tap("Sample procedure");
        act(new Change.AskOwn("May I swim?"));
        open("");

        tap("Sample procedure");

        assertThat(journey().questions()).containsExactly(new ChosenQuestion.Own("May I swim?"));
    }

    @Test
    void whoLooksAtAnotherModuleFindsTheFirstAsItWas() {
        offer(SampleModule.create(), Variant.titled("other", "Other procedure"));
        reload();
        tap("Sample procedure");
        act(new Change.AskOwn("May I swim?"));
        open("");

        tap("Other procedure");
        open("");
        tap("Sample procedure");

        assertThat(journey().questions()).containsExactly(new ChosenQuestion.Own("May I swim?"));
    }

    @Test
    void aJourneyWhoseStepsWereOnlyLookedAtIsBlank() {
        open("quiz");
        open("summary");

        assertThat(journey().isBlank()).isTrue();
    }

    @Test
    void aChangeThatDoesNotFitIsIgnoredAndLoggedWithoutWhatItSays(CapturedOutput log) {
        Journey before = journey();

        act(
                new Change.AskOwn(SECRET + "!".repeat(Journey.OWN_QUESTIONS_LIMIT)),
                new Change.AnswerItem(SECRET, SelfCheckAnswer.YES),
                new Change.LeaveOut(SECRET));

        assertThat(journey()).isEqualTo(before);
        assertThat(log).contains("Ignored a change that does not fit: AskOwn");
        assertThat(log).doesNotContain(SECRET);
    }

    @Test
    void whatAPatientEntersIsNotLogged(CapturedOutput log) {
        act(new Change.AskOwn(SECRET), new Change.AnswerItem("acne", SelfCheckAnswer.YES));
        open("summary");
        open("nowhere");
        reload();

        assertThat(log).doesNotContain(SECRET).doesNotContain("acne");
    }
}
