package org.needlewise.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Image;
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
        assertThat(lessons()).containsExactly("What it is\nNext · 1 minute", "The day\n1 minute");
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

        assertThat(lessons()).containsExactly("What it is\nDone", "The day\nNext · Started");
    }

    @Test
    void theFirstLessonThatIsNotDoneStandsOutAsNext() {
        act(new Change.OpenCard("what-it-is", 2), new Change.AnswerCheck("what-it-is", 1));

        open("learn");

        assertThat(items())
                .extracting(item -> Words.of(item) + item.getClassNames())
                .containsExactly("What it is\nDone[done]", "The day\nNext · 1 minute[next]");
    }

    @Test
    void aLessonHasItsFirstPictureWhichAScreenReaderSkips() {
        open("learn");

        assertThat(find(Image.class).all())
                .hasSize(2)
                .allSatisfy(picture ->
                        assertThat(picture.getElement().getAttribute("alt")).isEmpty())
                .allSatisfy(picture -> assertThat(picture.getElement().getAttribute("src"))
                        .isEqualTo("pictures/sample/0123456789abcdef/card.svg"));
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
        assertThat(screen())
                .contains("Both done. You can read any of them again.")
                .doesNotContain("short lessons");

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
        return items().stream().map(Words::of).toList();
    }

    private List<ListItem> items() {
        return find(ListItem.class).all();
    }
}
