package org.needlewise.ui.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlewise.journey.Change;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.ui.ScreenTest;

class ReadinessViewTest extends ScreenTest {

    private static final String LESSON = "Look at the lesson again";

    @Test
    void everyStatementIsThereAndNoneIsRatedBeforehand() {
        open("ready");

        assertThat(screen()).contains("I know the steps.", "I know the care.", "I have had time to think.");
        assertThat(pressed("I know the steps.")).isEmpty();
        assertThat(pressed("I know the care.")).isEmpty();
        assertThat(pressed("I have had time to think.")).isEmpty();
        assertThat(buttons()).doesNotContain(LESSON);
    }

    @Test
    void aRatingIsShownAndCanBeChanged() {
        open("ready");

        rate("I know the care.", "Not yet");
        assertThat(pressed("I know the care.")).containsExactly("Not yet");

        rate("I know the care.", "Yes");
        assertThat(pressed("I know the care.")).containsExactly("Yes");
        assertThat(pressed("I know the steps.")).isEmpty();
        assertThat(journey().readiness()).containsEntry("care", ReadinessAnswer.YES);
    }

    @Test
    void whatIsStillOpenLeadsToItsLessonAndBack() {
        open("ready");
        rate("I know the steps.", "I want to talk about it");

        tap(LESSON);
        assertThat(address()).isEqualTo("learn/the-day?back=ready");

        tap("Back to: Ready?");
        assertThat(pressed("I know the steps.")).containsExactly("I want to talk about it");
    }

    @Test
    void whatNoLessonTeachesLeadsToNone() {
        open("ready");

        rate("I have had time to think.", "Not yet");

        assertThat(buttons()).doesNotContain(LESSON);
    }

    @Test
    void ratingsAreThereAgainAfterAReload() {
        act(new Change.RateReadiness("steps", ReadinessAnswer.TALK));
        open("ready");

        reload();

        assertThat(pressed("I know the steps.")).containsExactly("I want to talk about it");
    }

    @Test
    void theWayLeadsBackToTheQuestionsAndOnToTheSummary() {
        open("ready");
        tap("Back");
        assertThat(address()).isEqualTo("questions");

        open("ready");
        tap("Summary");
        assertThat(address()).isEqualTo("summary");
    }

    private void rate(String statement, String answer) {
        test(find(Button.class, group(statement)).withText(answer).single()).click();
    }

    private List<String> pressed(String statement) {
        return find(Button.class, group(statement)).withAttribute("aria-pressed", "true").all().stream()
                .map(Button::getText)
                .toList();
    }

    private Div group(String statement) {
        return find(Div.class)
                .withAttribute("role", "group")
                .withAttribute("aria-label", statement)
                .single();
    }
}
