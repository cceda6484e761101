package org.needlewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlewise.journey.Change;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.ui.ScreenTest;

class StepperTest extends ScreenTest {

    @Test
    void theWholeWayIsShownInItsOrder() {
        assertThat(stepper().names())
                .containsExactly("Learn", "Check yourself", "Myth or fact", "Questions", "Ready?", "Summary");
    }

    @Test
    void eachStepCanBeEnteredAtAnyTime() {
        List<String> names = stepper().names();
        List<String> paths = stepper().paths();

        for (int place = 0; place < names.size(); place++) {
            open(paths.get(place));

            assertThat(stepper().current()).containsExactly(names.get(place));
        }
    }

    @Test
    void aLessonBelongsToTheStepLearn() {
        open("learn/what-it-is");

        assertThat(stepper().current()).containsExactly("Learn");
    }

    @Test
    void theFirstScreenIsNoStep() {
        open("questions");
        open("");

        assertThat(stepper().current()).isEmpty();
    }

    @Test
    void aStepIsDoneOnceItsPartsAre() {
        act(new Change.AnswerItem("acne", SelfCheckAnswer.NO), new Change.AnswerItem("blood", SelfCheckAnswer.YES));
        roundTrip();
        assertThat(stepper().done()).isEmpty();

        act(new Change.AnswerItem("scars", SelfCheckAnswer.NOT_SURE), new Change.AskOwn("May I swim?"));
        roundTrip();
        assertThat(stepper().done()).containsExactly("Check yourself (done)", "Questions (done)");
    }

    @Test
    void theMinutesLeftGoDownToNothing() {
        assertThat(stepper().minutes()).isEqualTo("About 3 minutes left");

        for (String lesson : List.of("what-it-is", "the-day")) {
            act(new Change.OpenCard(lesson, 2), new Change.AnswerCheck(lesson, 1));
        }
        roundTrip();
        assertThat(stepper().minutes()).isEqualTo("About 2 minutes left");

        finishTheRest();
        roundTrip();
        assertThat(stepper().minutes()).isEqualTo("All done");
    }

    @Test
    void theFirstScreenPromisesTheMinutesThatTheStepperCounts() {
        assertThat(screen()).contains(stepper().minutes().replace(" left", ""));
    }

    private void finishTheRest() {
        List.of("acne", "blood", "scars").forEach(item -> act(new Change.AnswerItem(item, SelfCheckAnswer.NO)));
        List.of("steps", "care", "time").forEach(it -> act(new Change.RateReadiness(it, ReadinessAnswer.YES)));
        act(new Change.ChooseQuestion("cost"));
        open("myth-or-fact");
        List.of("Myth", "Fact", "Myth", "Fact").forEach(answer -> {
            options().tap(answer);
            tap("Next");
        });
    }

    private StepperTester stepper() {
        return new StepperTester(find(Stepper.class).single());
    }
}
