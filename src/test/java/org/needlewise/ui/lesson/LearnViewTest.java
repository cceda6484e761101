package org.needlewise.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlewise.journey.Change;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.Words;

class LearnViewTest extends ScreenTest {

    @Test
    void theLessonsAreListedInTheirOrderWithTheirMinutes() {
        open("learn");

        assertThat(screen()).contains("2 short lessons.");
        assertThat(lessons()).containsExactly("What it is\n1 minute", "The day\n1 minute");
    }

    @Test
    void eachLessonCanBeOpened() {
        open("learn");

        findAnchor().withCondition(link -> Words.of(link).contains("The day")).navigate();

        assertThat(address()).isEqualTo("learn/the-day");
    }

    @Test
    void theListShowsWhatIsStartedAndWhatIsDone() {
        act(
                new Change.OpenCard("what-it-is", 2),
                new Change.AnswerCheck("what-it-is", 0),
                new Change.OpenCard("the-day", 0));

        open("learn");

        assertThat(lessons()).containsExactly("What it is\nDone", "The day\nStarted");
    }

    @Test
    void theWayOnLeadsToTheFirstLessonThatIsNotDone() {
        act(new Change.OpenCard("what-it-is", 2), new Change.AnswerCheck("what-it-is", 1));
        open("learn");

        tap("Next lesson");

        assertThat(address()).isEqualTo("learn/the-day");
    }

    @Test
    void onceAllLessonsAreDoneTheWayOnLeadsToTheSelfCheck() {
        act(
                new Change.OpenCard("what-it-is", 2),
                new Change.AnswerCheck("what-it-is", 1),
                new Change.OpenCard("the-day", 2),
                new Change.AnswerCheck("the-day", 1));
        open("learn");

        tap("Self-check");

        assertThat(address()).isEqualTo("check-yourself");
    }

    @Test
    void theWayBackLeadsToTheFirstScreen() {
        open("learn");

        tap("Back");

        assertThat(address()).isEmpty();
    }

    private List<String> lessons() {
        return find(ListItem.class).all().stream().map(Words::of).toList();
    }
}
