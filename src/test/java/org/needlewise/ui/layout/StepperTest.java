package org.needlewise.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needlewise.journey.Change;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.ui.ScreenTest;

class StepperTest extends ScreenTest {

    @Test
    void theWholeWayIsShownInItsOrder() {
        assertThat(steps())
                .containsExactly("Learn", "Check yourself", "Myth or fact", "Questions", "Ready?", "Summary");
    }

    @Test
    void eachStepCanBeEnteredAtAnyTime() {
        steps().forEach(step -> {
            stepper()
                    .filter(link -> nameOf(link).equals(step))
                    .forEach(link -> test(link).navigate());

            assertThat(current()).containsExactly(step);
        });
    }

    @Test
    void aLessonBelongsToTheStepLearn() {
        open("learn/what-it-is");

        assertThat(current()).containsExactly("Learn");
    }

    @Test
    void theFirstScreenIsNoStep() {
        open("questions");
        open("");

        assertThat(current()).isEmpty();
    }

    @Test
    void aStepIsDoneOnceItsPartsAre() {
        act(new Change.AnswerItem("acne", SelfCheckAnswer.NO), new Change.AnswerItem("blood", SelfCheckAnswer.YES));
        roundTrip();
        assertThat(done()).isEmpty();

        act(new Change.AnswerItem("scars", SelfCheckAnswer.NOT_SURE), new Change.AskOwn("May I swim?"));
        roundTrip();
        assertThat(done()).containsExactly("Check yourself", "Questions");
        assertThat(stepper().map(link -> link.getElement().getAttribute("aria-label")))
                .contains("Check yourself (done)");
    }

    @Test
    void theMinutesLeftGoDownToNothing() {
        assertThat(minutes()).isEqualTo("About 3 minutes left");

        for (String lesson : List.of("what-it-is", "the-day")) {
            act(new Change.OpenCard(lesson, 2), new Change.AnswerCheck(lesson, 1));
        }
        roundTrip();
        assertThat(minutes()).isEqualTo("About 2 minutes left");

        finishTheRest();
        roundTrip();
        assertThat(minutes()).isEqualTo("All done");
    }

    @Test
    void theFirstScreenPromisesTheMinutesThatTheStepperCounts() {
        assertThat(screen()).contains(minutes().replace(" left", ""));
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

    private Stream<Anchor> stepper() {
        return find(Anchor.class, find(Nav.class).single()).all().stream();
    }

    private List<String> steps() {
        return stepper().map(StepperTest::nameOf).toList();
    }

    private List<String> current() {
        return stepper()
                .filter(link -> "step".equals(link.getElement().getAttribute("aria-current")))
                .map(StepperTest::nameOf)
                .toList();
    }

    private List<String> done() {
        return stepper()
                .filter(link -> link.getElement().hasAttribute("aria-label"))
                .map(StepperTest::nameOf)
                .toList();
    }

    private String minutes() {
        return find(Span.class, find(Nav.class).single())
                .withClassName("minutes-left")
                .single()
                .getText();
    }

    private static String nameOf(Anchor link) {
        return link.getText();
    }
}
