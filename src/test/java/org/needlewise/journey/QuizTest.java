package org.needlewise.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlewise.content.SampleModule;
import org.needlewise.content.Statement;
import org.needlewise.content.Statement.Answer;
import org.needlewise.journey.Change.AnswerStatement;

class QuizTest {

    private final Way way = Way.throughTheSample();

    @Test
    void statementsAreAskedInTheModulesOrder() {
        List<String> asked = new ArrayList<>();

        while (!way.quiz().finished()) {
            asked.add(asking());
            way.answerRight();
        }

        assertThat(asked).containsExactly("pain", "repair", "once", "sun");
    }

    @Test
    void positionCountsTheFirstRoundAndLeftCountsWhatIsNotRightYet() {
        assertThat(way.quiz())
                .returns(1, Quiz::position)
                .returns(4, Quiz::total)
                .returns(4, Quiz::left);

        way.answerWrong();
        assertThat(way.quiz()).returns(2, Quiz::position).returns(4, Quiz::left);

        way.answerRight().answerRight().answerRight();
        assertThat(way.quiz()).returns(4, Quiz::position).returns(1, Quiz::left);
    }

    @Test
    void aMissedStatementComesBackInOtherWordsAfterAllOthers() {
        way.answerWrong().answerRight().answerRight().answerRight();

        Quiz.Asked asked = way.quiz().current().orElseThrow();

        assertThat(asked.again()).isTrue();
        assertThat(asked.wording().text()).isEqualTo("Second wording of pain");
    }

    @Test
    void missedStatementsTakeTurnsUntilEachWasAnsweredRight() {
        way.answerWrong().answerRight().answerWrong().answerWrong();
        List<String> asked = new ArrayList<>();

        for (boolean right : new boolean[] {false, false, false, false, true, false, true, true}) {
            asked.add(asking());
            if (right) {
                way.answerRight();
            } else {
                way.answerWrong();
            }
        }

        assertThat(asked).containsExactly("pain", "once", "sun", "pain", "once", "sun", "pain", "sun");
        assertThat(way.quiz().finished()).isTrue();
    }

    @Test
    void knownLearnedAndMissedTellTheWayToTheRightAnswer() {
        way.answerWrong().answerRight().answerWrong().answerRight().answerRight();

        assertThat(way.quiz().known()).extracting(Statement::id).containsExactly("repair", "sun");
        assertThat(way.quiz().learned()).extracting(Statement::id).containsExactly("pain");
        assertThat(way.quiz().missed()).extracting(Statement::id).containsExactly("pain", "once");
    }

    @Test
    void anAnswerToAnotherStatementThanTheCurrentOneIsIgnored() {
        assertThat(way.ignores(new AnswerStatement("repair", false, 0, Answer.FACT)))
                .isTrue();
        assertThat(way.ignores(new AnswerStatement("nothing", false, 0, Answer.FACT)))
                .isTrue();
    }

    @Test
    void anAnswerToTheOtherWordingIsIgnored() {
        assertThat(way.ignores(new AnswerStatement("pain", true, 0, Answer.FACT)))
                .isTrue();
    }

    @Test
    void aSecondTapOnTheSameStatementIsIgnored() {
        way.then(new AnswerStatement("pain", false, 0, Answer.FACT));

        assertThat(way.ignores(new AnswerStatement("pain", false, 0, Answer.MYTH)))
                .isTrue();
        assertThat(way.ignores(new AnswerStatement("pain", false, 1, Answer.MYTH)))
                .isTrue();
    }

    @Test
    void anAnswerThatWasMeantForTheRoundBeforeIsIgnored() {
        way.answerWrong()
                .answerRight()
                .answerRight()
                .answerRight()
                .then(new AnswerStatement("pain", true, 4, Answer.MYTH));

        assertThat(asking()).isEqualTo("pain");
        assertThat(way.ignores(new AnswerStatement("pain", true, 4, Answer.MYTH)))
                .isTrue();
        assertThat(way.ignores(new AnswerStatement("pain", true, 5, Answer.MYTH)))
                .isFalse();
    }

    @Test
    void nothingIsAskedWhenTheQuizIsFinished() {
        way.finishQuiz();

        assertThat(way.quiz().current()).isEmpty();
        int round = way.journey().quiz().size();
        assertThat(way.ignores(new AnswerStatement("pain", false, round, Answer.MYTH)))
                .isTrue();
        assertThat(way.ignores(new AnswerStatement("pain", true, round, Answer.FACT)))
                .isTrue();
    }

    @Test
    void retakingStartsOver() {
        way.answerWrong().answerRight().then(new Change.RetakeQuiz());

        assertThat(way.journey().quiz()).isEmpty();
        assertThat(asking()).isEqualTo("pain");
    }

    @Test
    void endlessWrongAnswersDoNotMakeTheJourneyGrowAndStillEnd() {
        for (int tap = 0; tap < 3 * QuizRules.ANSWERS_LIMIT; tap++) {
            way.answerWrong();
        }
        assertThat(way.journey().quiz()).hasSize(QuizRules.ANSWERS_LIMIT);

        way.answerRight().answerRight().answerRight().answerRight();

        assertThat(way.quiz().finished()).isTrue();
        assertThat(way.quiz().learned()).hasSize(4);
    }

    @Test
    void answersToStatementsThatAreGoneArePassedOver() {
        List<QuizAnswer> answers =
                List.of(new QuizAnswer("gone", false, Answer.FACT), new QuizAnswer("pain", false, Answer.MYTH));

        Quiz quiz = new Quiz(SampleModule.create().statements(), answers);

        assertThat(quiz.known()).extracting(Statement::id).containsExactly("pain");
        assertThat(quiz.current()).map(asked -> asked.statement().id()).contains("repair");
    }

    @Test
    void aQuizWithoutStatementsIsFinished() {
        Quiz quiz = new Quiz(List.of(), List.of());

        assertThat(quiz).returns(true, Quiz::finished).returns(0, Quiz::position);
    }

    @Test
    void answersOutOfOrderAreNoJourney() {
        QuizAnswer first = new QuizAnswer("pain", false, Answer.MYTH);
        QuizAnswer again = new QuizAnswer("pain", true, Answer.MYTH);

        assertThatIllegalArgumentException().isThrownBy(() -> QuizRules.check(List.of(again)));
        assertThatIllegalArgumentException().isThrownBy(() -> QuizRules.check(List.of(first, first)));
    }

    private String asking() {
        return way.quiz().current().orElseThrow().statement().id();
    }
}
