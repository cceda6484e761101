package org.needlewise.ui.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlewise.journey.Change;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.ui.ScreenTest;

class ReadinessViewTest extends ScreenTest {

    @Test
    void everyStatementIsThereAndNoneIsRatedBeforehand() {
        open("ready");

        assertThat(list().statements())
                .containsExactly("I know the steps.", "I know the care.", "I have had time to think.")
                .allSatisfy(statement -> assertThat(list().pressed(statement)).isEmpty());
        assertThat(list().ways()).isEmpty();
    }

    @Test
    void aRatingIsShownAndCanBeChanged() {
        open("ready");

        list().rate("I know the care.", "Not yet");
        assertThat(list().pressed("I know the care.")).hasValue("Not yet");

        list().rate("I know the care.", "Yes");
        assertThat(list().pressed("I know the care.")).hasValue("Yes");
        assertThat(list().pressed("I know the steps.")).isEmpty();
        assertThat(journey().readiness()).containsEntry("care", ReadinessAnswer.YES);
    }

    @Test
    void theCountOfAnswersStaysInSight() {
        open("ready");
        assertThat(screen()).contains("0 of 3");

        list().rate("I know the care.", "Not yet");

        assertThat(screen()).contains("1 of 3");
    }

    @Test
    void onceAStatementIsRatedTheWayOnStandsOut() {
        open("ready");
        assertThat(isPrimary("Summary")).isFalse();

        list().rate("I know the care.", "Not yet");

        assertThat(isPrimary("Summary")).isTrue();
    }

    @Test
    void whatIsStillOpenLeadsToItsLessonAndBack() {
        open("ready");
        list().rate("I know the steps.", "I want to talk about it");

        list().look("I know the steps.");
        assertThat(address()).isEqualTo("learn/the-day?back=ready");

        tap("Back to: Ready?");
        assertThat(list().pressed("I know the steps.")).hasValue("I want to talk about it");
    }

    @Test
    void whatNoLessonTeachesLeadsToNone() {
        open("ready");

        list().rate("I have had time to think.", "Not yet");

        assertThat(list().ways()).isEmpty();
    }

    @Test
    void ratingsAreThereAgainAfterAReload() {
        act(new Change.RateReadiness("steps", ReadinessAnswer.TALK));
        open("ready");

        reload();

        assertThat(list().pressed("I know the steps.")).hasValue("I want to talk about it");
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

    @Test
    void whatNoBrowserSendsChangesNothing() {
        open("ready");

        List.of(-1, 3, Integer.MAX_VALUE).forEach(number -> {
            list().rate(number, 0);
            list().rate(0, number);
            list().look(number);
        });

        assertThat(journey().readiness()).isEmpty();
        assertThat(address()).isEqualTo("ready");
    }

    private ReadinessListTester list() {
        return new ReadinessListTester(find(ReadinessList.class).single());
    }
}
