package org.needlewise.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.Lesson;
import org.needlewise.journey.Change.AnswerCheck;
import org.needlewise.journey.Change.OpenCard;

class LessonRulesTest {

    private static final int CHECK = 2;
    private static final int WRONG = 0;
    private static final int RIGHT = 1;

    private final Way way = Way.throughTheSample();
    private final Lesson lesson = way.module().lessons().getFirst();

    @Test
    void aLessonThatWasNotOpenedIsAtItsFirstCard() {
        assertThat(way.journey().lesson(lesson)).isEqualTo(LessonProgress.NEW);
    }

    @Test
    void goingBackKeepsTheFurthestCard() {
        way.then(new OpenCard("what-it-is", 1), new OpenCard("what-it-is", 0));

        assertThat(way.journey().lesson(lesson)).isEqualTo(new LessonProgress(0, 1, List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 3, Integer.MAX_VALUE})
    void cardsThatDoNotExistAreIgnored(int card) {
        assertThat(way.ignores(new OpenCard("what-it-is", card))).isTrue();
    }

    @Test
    void aLessonThatDoesNotExistIsIgnored() {
        assertThat(way.ignores(new OpenCard("nothing", 0))).isTrue();
        assertThat(way.ignores(new AnswerCheck("nothing", 0))).isTrue();
    }

    @Test
    void theQuickCheckIsAnsweredAfterItWasShown() {
        assertThat(way.ignores(new AnswerCheck("what-it-is", RIGHT))).isTrue();

        way.then(new OpenCard("what-it-is", CHECK));

        assertThat(way.ignores(new AnswerCheck("what-it-is", RIGHT))).isFalse();
    }

    @Test
    void aWrongOptionLeavesTheOthersOpen() {
        way.then(new OpenCard("what-it-is", CHECK), new AnswerCheck("what-it-is", WRONG));
        assertThat(way.journey().lesson(lesson).checked(lesson.check())).isFalse();

        way.then(new AnswerCheck("what-it-is", RIGHT));

        assertThat(way.journey().lesson(lesson).checked(lesson.check())).isTrue();
        assertThat(way.journey().lesson(lesson).tapped()).containsExactly(WRONG, RIGHT);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, WRONG, 3, Integer.MAX_VALUE})
    void anOptionThatWasTappedOrDoesNotExistIsIgnored(int option) {
        way.then(new OpenCard("what-it-is", CHECK), new AnswerCheck("what-it-is", WRONG));

        assertThat(way.ignores(new AnswerCheck("what-it-is", option))).isTrue();
    }

    @Test
    void afterTheRightOptionNothingIsLeftToTap() {
        way.then(new OpenCard("what-it-is", CHECK), new AnswerCheck("what-it-is", RIGHT));

        assertThat(way.ignores(new AnswerCheck("what-it-is", WRONG))).isTrue();
    }

    @Test
    void aPlaceThatCannotBeIsNoProgress() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LessonProgress(-1, 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new LessonProgress(2, 1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new LessonProgress(0, 0, List.of(1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new LessonProgress(0, 0, List.of(-1)));
    }
}
