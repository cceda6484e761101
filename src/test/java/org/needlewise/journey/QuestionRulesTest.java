package org.needlewise.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.journey.Change.AskOwn;
import org.needlewise.journey.Change.ChooseQuestion;
import org.needlewise.journey.Change.DropQuestion;
import org.needlewise.journey.Change.RaiseQuestion;
import org.needlewise.journey.ChosenQuestion.Own;
import org.needlewise.journey.ChosenQuestion.Suggested;

class QuestionRulesTest {

    private static final Suggested COST = new Suggested("cost");
    private static final Suggested VISITS = new Suggested("visits");
    private static final Own WORK = new Own("When can I work?");

    private final Way way = Way.throughTheSample();

    @Test
    void questionsKeepTheOrderInWhichTheyWereChosen() {
        way.then(new ChooseQuestion("visits"), new AskOwn("When can I work?"), new ChooseQuestion("cost"));

        assertThat(way.journey().questions()).containsExactly(VISITS, WORK, COST);
    }

    @Test
    void aQuestionIsRaisedByOnePlace() {
        chooseThree();

        way.then(new RaiseQuestion(COST, 2));
        assertThat(way.journey().questions()).containsExactly(VISITS, COST, WORK);

        way.then(new RaiseQuestion(COST, 1));
        assertThat(way.journey().questions()).containsExactly(COST, VISITS, WORK);
    }

    @Test
    void aDroppedQuestionLeavesTheList() {
        chooseThree();

        way.then(new DropQuestion(VISITS));

        assertThat(way.journey().questions()).containsExactly(WORK, COST);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 3, Integer.MAX_VALUE})
    void placesThatDoNotExistAreIgnored(int place) {
        chooseThree();

        assertThat(way.ignores(new RaiseQuestion(WORK, place))).isTrue();
    }

    @Test
    void whatWasMeantForAQuestionThatIsGoneTouchesNoOther() {
        chooseThree();

        way.then(new DropQuestion(VISITS));

        assertThat(way.ignores(new DropQuestion(VISITS))).isTrue();
        assertThat(way.ignores(new RaiseQuestion(VISITS, 1))).isTrue();
        assertThat(way.journey().questions()).containsExactly(WORK, COST);
    }

    @Test
    void aQuestionThatStandsElsewhereByNowIsNotMoved() {
        chooseThree();

        way.then(new RaiseQuestion(COST, 2));

        assertThat(way.ignores(new RaiseQuestion(COST, 2))).isTrue();
        assertThat(way.journey().questions()).containsExactly(VISITS, COST, WORK);
    }

    @Test
    void theFirstIsNotRaised() {
        chooseThree();

        assertThat(way.ignores(new RaiseQuestion(VISITS, 0))).isTrue();
    }

    @Test
    void aQuestionIsOnTheListOnce() {
        chooseThree();

        assertThat(way.ignores(new ChooseQuestion("cost"))).isTrue();
        assertThat(way.ignores(new AskOwn("  When can\nI work? "))).isTrue();
    }

    @Test
    void anUnknownQuestionIsIgnored() {
        assertThat(way.ignores(new ChooseQuestion("nothing"))).isTrue();
    }

    @Test
    void ownQuestionsShareOneLimit() {
        way.then(new AskOwn("a".repeat(300)), new AskOwn("b".repeat(199)));

        assertThat(way.journey().ownCharacters()).isEqualTo(499);
        assertThat(way.journey().ownCharactersLeft()).isEqualTo(1);
        assertThat(way.ignores(new AskOwn("cc"))).isTrue();
        assertThat(way.ignores(new AskOwn("c"))).isFalse();
    }

    @Test
    void aCharacterOutsideTheBasicPlaneCountsTwiceAsInTheBrowser() {
        way.then(new AskOwn("🙂"));

        assertThat(way.journey().ownCharactersLeft()).isEqualTo(498);
    }

    @Test
    void droppingAnOwnQuestionGivesItsCharactersBack() {
        way.then(new AskOwn("a".repeat(500)), new DropQuestion(new Own("a".repeat(500))));

        assertThat(way.journey().ownCharactersLeft()).isEqualTo(500);
    }

    @Test
    void thereIsAnEndToTheList() {
        for (int question = 0; question < QuestionRules.LIMIT; question++) {
            way.then(new AskOwn("Question " + question));
        }

        assertThat(way.ignores(new AskOwn("One more"))).isTrue();
        assertThat(way.ignores(new ChooseQuestion("cost"))).isTrue();
    }

    @Test
    void anOwnQuestionWithoutWordsOrOverTheLimitIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Own(" \u200B "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Own("a".repeat(501)));
    }

    private void chooseThree() {
        way.then(new ChooseQuestion("visits"), new AskOwn("When can I work?"), new ChooseQuestion("cost"));
    }
}
