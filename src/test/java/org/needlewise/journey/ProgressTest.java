package org.needlewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlewise.content.Lesson;
import org.needlewise.journey.Change.AnswerCheck;
import org.needlewise.journey.Change.AskOwn;
import org.needlewise.journey.Change.OpenCard;
import org.needlewise.journey.Change.OpenStep;
import org.needlewise.journey.Progress.LessonState;

class ProgressTest {

    private final Way way = Way.throughTheSample();
    private final Lesson lesson = way.module().lessons().getFirst();

    @ParameterizedTest
    @EnumSource(Step.class)
    void nothingIsStartedOrDoneAtTheBeginning(Step step) {
        assertThat(way.progress().started(step)).isFalse();
        assertThat(way.progress().done(step)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aStepThatWasOpenedIsStarted(Step step) {
        way.then(new OpenStep(step));

        assertThat(way.progress().started(step)).isTrue();
    }

    @Test
    void aLessonIsNewThenStartedThenDone() {
        assertThat(way.progress().state(lesson)).isEqualTo(LessonState.NEW);

        way.then(new OpenCard("what-it-is", 0));
        assertThat(way.progress().state(lesson)).isEqualTo(LessonState.STARTED);

        way.then(new OpenCard("what-it-is", 2), new AnswerCheck("what-it-is", 1));
        assertThat(way.progress().state(lesson)).isEqualTo(LessonState.DONE);
        assertThat(way.progress().read(lesson)).isTrue();
    }

    @Test
    void aLessonWhoseCheckWasAnsweredWrongIsDoneAsWell() {
        way.then(new OpenCard("what-it-is", 2), new AnswerCheck("what-it-is", 0));

        assertThat(way.progress().read(lesson)).isTrue();
    }

    @Test
    void eachStepIsDoneWhenAllOfItIs() {
        assertThat(way.readLessons().progress().done(Step.LEARN)).isTrue();
        assertThat(way.answerSelfCheck(SelfCheckAnswer.NO).progress().done(Step.CHECK_YOURSELF))
                .isTrue();
        assertThat(way.finishQuiz().progress().done(Step.MYTH_OR_FACT)).isTrue();
        assertThat(way.then(new AskOwn("Why?")).progress().done(Step.QUESTIONS)).isTrue();
        assertThat(way.rateAll(ReadinessAnswer.TALK).progress().done(Step.READY))
                .isTrue();
        assertThat(way.then(new OpenStep(Step.SUMMARY)).progress().done(Step.SUMMARY))
                .isTrue();
    }

    @Test
    void aStepIsNotDoneWhileAPieceIsMissing() {
        way.readLessons().answerSelfCheck(SelfCheckAnswer.YES).rateAll(ReadinessAnswer.YES);

        way.then(new Change.ClearItem("blood"), new Change.ClearReadiness("time"));

        assertThat(way.progress().done(Step.CHECK_YOURSELF)).isFalse();
        assertThat(way.progress().done(Step.READY)).isFalse();
    }

    @Test
    void atTheBeginningTheWholeWayIsLeft() {
        assertThat(way.progress().left()).isEqualTo(way.module().time());
    }

    @Test
    void timeGoesDownWithEveryPieceThatIsDone() {
        Duration before = way.progress().left();

        for (Change change : new Change[] {
            new OpenCard("what-it-is", 1),
            new OpenCard("what-it-is", 2),
            new AnswerCheck("what-it-is", 0),
            new Change.AnswerItem("acne", SelfCheckAnswer.NOT_SURE),
            new Change.RateReadiness("steps", ReadinessAnswer.NOT_YET),
            new AskOwn("Why?"),
            new Change.ChooseValue("calm")
        }) {
            Duration after = way.then(change).progress().left();
            assertThat(after).as("after %s", change).isLessThan(before);
            before = after;
        }
    }

    @Test
    void choosingAValueStartsTheStepButIsNoPartThatMustBeDone() {
        assertThat(way.then(new Change.ChooseValue("calm")).progress().started(Step.READY))
                .isTrue();
        assertThat(way.progress().done(Step.READY)).isFalse();

        way.then(new Change.DropValue("calm")).rateAll(ReadinessAnswer.YES);
        assertThat(way.progress().done(Step.READY)).isTrue();
    }

    @Test
    void aMissedStatementTakesTimeOnceMore() {
        Duration before = way.progress().left();

        assertThat(way.answerWrong().progress().left()).isEqualTo(before);
        assertThat(way.answerRight().progress().left()).isLessThan(before);
    }

    @Test
    void minutesAreRoundedUpAndZeroOnlyWhenAllIsDone() {
        way.readLessons().answerSelfCheck(SelfCheckAnswer.NO).finishQuiz().then(new AskOwn("Why?"));
        assertThat(way.progress().left()).isPositive().isLessThan(Duration.ofMinutes(1));
        assertThat(way.progress().minutesLeft()).isEqualTo(1);

        way.rateAll(ReadinessAnswer.YES);

        assertThat(way.progress().minutesLeft()).isZero();
    }
}
