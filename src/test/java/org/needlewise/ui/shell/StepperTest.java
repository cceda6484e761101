package org.needlewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlewise.journey.Change;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.ui.BrowserElement;
import org.needlewise.ui.ScreenTest;

class StepperTest extends ScreenTest {

    private static final int LEARN = 0;
    private static final int NONE = -1;

    @Test
    void theWholeWayIsShownInItsOrder() {
        assertThat(stepper().texts("names"))
                .containsExactly("Learn", "Self-check", "Myth or fact", "Questions", "Ready?", "Summary");
    }

    @Test
    void eachStepCanBeEnteredAtAnyTime() {
        List<String> paths = stepper().texts("paths");

        for (int place = 0; place < paths.size(); place++) {
            open(paths.get(place));

            assertThat(stepper().number("current", NONE)).isEqualTo(place);
        }
    }

    @Test
    void aLessonBelongsToTheStepLearn() {
        open("learn/what-it-is");

        assertThat(stepper().number("current", NONE)).isEqualTo(LEARN);
    }

    @Test
    void theFirstScreenIsNoStep() {
        open("questions");
        open("");

        assertThat(stepper().number("current", NONE)).isEqualTo(NONE);
    }

    @Test
    void aStepIsDoneOnceItsPartsAre() {
        act(new Change.AnswerItem("acne", SelfCheckAnswer.NO), new Change.AnswerItem("blood", SelfCheckAnswer.YES));
        roundTrip();
        assertThat(stepper().flags("done")).hasSize(6).doesNotContain(true);

        act(new Change.AnswerItem("scars", SelfCheckAnswer.NOT_SURE), new Change.AskOwn("May I swim?"));
        roundTrip();
        assertThat(stepper().flags("done")).containsExactly(false, true, false, true, false, false);
    }

    @Test
    void theNameOfAStepThatIsDoneStaysAPatternForTheBrowser() {
        assertThat(stepper().text("doneName")).isEqualTo("{0} (done)");
    }

    @Test
    void theMinutesLeftGoDownToNothing() {
        assertThat(stepper().text("left")).isEqualTo("About 3 minutes left");

        for (String lesson : List.of("what-it-is", "the-day")) {
            act(new Change.OpenCard(lesson, 2), new Change.AnswerCheck(lesson, 1));
        }
        roundTrip();
        assertThat(stepper().text("left")).isEqualTo("About 2 minutes left");

        finishTheRest();
        roundTrip();
        assertThat(stepper().text("left")).isEqualTo("All done");
    }

    @Test
    void theFirstScreenPromisesTheMinutesThatTheStepperCounts() {
        assertThat(screen()).contains(stepper().text("left").replace(" left", ""));
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

    private BrowserElement stepper() {
        return new BrowserElement(find(Stepper.class).single());
    }
}
