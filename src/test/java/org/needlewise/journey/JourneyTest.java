package org.needlewise.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.LearningModule;
import org.needlewise.content.SampleModule;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.content.Statement;
import org.needlewise.content.SuggestedQuestion;
import org.needlewise.journey.Change.AnswerItem;
import org.needlewise.journey.Change.ChooseQuestion;
import org.needlewise.journey.Change.LeaveOut;
import org.needlewise.journey.Change.OpenStep;
import org.needlewise.journey.Change.RateReadiness;
import org.needlewise.journey.Change.TakeIn;

class JourneyTest {

    private final Way way = Way.throughTheSample();

    @Test
    void aChangeMakesAnotherJourneyAndLeavesTheFirstAsItWas() {
        Journey before = way.journey();

        way.then(new AnswerItem("acne", SelfCheckAnswer.YES));

        assertThat(before).isEqualTo(Journey.begin("sample"));
        assertThat(way.journey().selfCheck()).containsExactly(Map.entry("acne", SelfCheckAnswer.YES));
    }

    @Test
    void aJourneyThroughAnotherModuleIgnoresEverything() {
        Journey other = Journey.begin("another");

        assertThat(other.after(new OpenStep(Step.LEARN), way.module())).isEmpty();
    }

    @Test
    void stepsMayBeTakenInAnyOrderAndTwice() {
        way.then(new OpenStep(Step.READY), new OpenStep(Step.LEARN), new OpenStep(Step.READY));

        assertThat(way.journey().opened()).containsExactlyInAnyOrder(Step.LEARN, Step.READY);
    }

    @Test
    void anAnswerCanBeChangedAndTakenBack() {
        way.then(new AnswerItem("acne", SelfCheckAnswer.YES), new AnswerItem("acne", SelfCheckAnswer.NO));
        assertThat(way.journey().selfCheck()).containsEntry("acne", SelfCheckAnswer.NO);

        way.then(new Change.ClearItem("acne"));
        assertThat(way.journey().selfCheck()).isEmpty();
    }

    @Test
    void aRatingCanBeChangedAndTakenBack() {
        way.then(new RateReadiness("steps", ReadinessAnswer.TALK), new RateReadiness("steps", ReadinessAnswer.YES));
        assertThat(way.journey().readiness()).containsEntry("steps", ReadinessAnswer.YES);

        way.then(new Change.ClearReadiness("steps"));
        assertThat(way.journey().readiness()).isEmpty();
    }

    @Test
    void unknownItemsAndStatementsAreIgnored() {
        assertThat(way.ignores(new AnswerItem("nothing", SelfCheckAnswer.YES))).isTrue();
        assertThat(way.ignores(new Change.ClearItem("nothing"))).isTrue();
        assertThat(way.ignores(new RateReadiness("nothing", ReadinessAnswer.YES)))
                .isTrue();
        assertThat(way.ignores(new Change.ClearReadiness("nothing"))).isTrue();
    }

    @Test
    void whateverIsNotANoIsTalkedAboutInTheModulesOrder() {
        way.then(
                new AnswerItem("scars", SelfCheckAnswer.DISCUSS),
                new AnswerItem("blood", SelfCheckAnswer.NO),
                new AnswerItem("acne", SelfCheckAnswer.NOT_SURE));

        assertThat(way.journey().toTalkAbout(way.module()))
                .extracting(SelfCheckItem::id)
                .containsExactly("acne", "scars");
    }

    @Test
    void withoutAnswersQuestionsAreSuggestedInTheModulesOrder() {
        assertThat(suggested()).containsExactly("cost", "numbing", "medicine", "visits");
    }

    @Test
    void questionsThatFollowFromAnswersAreSuggestedFirst() {
        way.then(new AnswerItem("blood", SelfCheckAnswer.NOT_SURE));
        way.answerRight().answerRight().answerWrong();

        assertThat(suggested()).containsExactly("medicine", "visits", "cost", "numbing");
    }

    @Test
    void aChosenQuestionKeepsItsPlaceAmongTheSuggestions() {
        List<String> before = suggested();

        way.then(new ChooseQuestion("cost"));

        assertThat(suggested()).isEqualTo(before);
    }

    @Test
    void aLineIsLeftOutAndTakenInAgain() {
        way.then(new LeaveOut("talk:acne"));
        assertThat(way.journey().leftOut()).containsExactly("talk:acne");

        way.then(new TakeIn("talk:acne"));
        assertThat(way.journey().leftOut()).isEmpty();
        assertThat(way.ignores(new TakeIn("talk:acne"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Talk", "a b", "a\n", "é", "<b>", "a_b"})
    void whatIsNoKeyIsNotLeftOut(String line) {
        assertThat(way.ignores(new LeaveOut(line))).isTrue();
    }

    @Test
    void thereIsAnEndToWhatIsLeftOut() {
        for (int line = 0; line < LeftOutRules.LIMIT; line++) {
            way.then(new LeaveOut("line:" + line));
        }

        assertThat(way.ignores(new LeaveOut("one-more"))).isTrue();
        assertThat(way.ignores(new LeaveOut("a".repeat(81)))).isTrue();
    }

    @Test
    void whatAModuleNoLongerKnowsIsDroppedPieceByPiece() {
        Journey journey = new Journey(
                "sample",
                Set.of(Step.LEARN),
                Map.of("what-it-is", new LessonProgress(7, 9, List.of(0, 3)), "gone", LessonProgress.NEW),
                Map.of("acne", SelfCheckAnswer.YES, "gone", SelfCheckAnswer.YES),
                List.of(
                        new QuizAnswer("gone", false, Statement.Answer.MYTH),
                        new QuizAnswer("pain", false, Statement.Answer.MYTH)),
                List.of(new ChosenQuestion.Suggested("gone"), new ChosenQuestion.Own("Why?")),
                List.of("gone", "calm"),
                Map.of("steps", ReadinessAnswer.YES, "gone", ReadinessAnswer.YES),
                Set.of("talk:acne"));

        Journey fitting = journey.fitting(way.module());

        assertThat(fitting)
                .isEqualTo(new Journey(
                        "sample",
                        Set.of(Step.LEARN),
                        Map.of("what-it-is", new LessonProgress(2, 2, List.of(0))),
                        Map.of("acne", SelfCheckAnswer.YES),
                        List.of(new QuizAnswer("pain", false, Statement.Answer.MYTH)),
                        List.of(new ChosenQuestion.Own("Why?")),
                        List.of("calm"),
                        Map.of("steps", ReadinessAnswer.YES),
                        Set.of("talk:acne")));
    }

    @Test
    void aJourneyThroughAnotherModuleFitsAsANewOne() {
        assertThat(Journey.begin("another").fitting(way.module())).isEqualTo(Journey.begin("sample"));
    }

    @Test
    void aJourneyKeepsNoMapOrListOfItsMaker() {
        List<ChosenQuestion> questions = new ArrayList<>(List.of(new ChosenQuestion.Suggested("cost")));
        Journey journey = new Journey(
                "sample", Set.of(), Map.of(), Map.of(), List.of(), questions, List.of(), Map.of(), Set.of());

        questions.clear();

        assertThat(journey.questions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sample", "../sample", "1st", "a b"})
    void whatIsNoIdIsNoModule(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> Journey.begin(id));
    }

    @Test
    void aQuestionTwiceIsNoJourney() {
        List<ChosenQuestion> twice = List.of(new ChosenQuestion.Own("Why?"), new ChosenQuestion.Own(" Why? "));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Journey(
                        "sample", Set.of(), Map.of(), Map.of(), List.of(), twice, List.of(), Map.of(), Set.of()));
    }

    private List<String> suggested() {
        return way.journey().suggestions(way.module()).stream()
                .map(SuggestedQuestion::id)
                .toList();
    }

    @Test
    void aJourneyCoversWhatItGrewFrom() {
        LearningModule module = SampleModule.create();
        Journey before = Journey.begin(module.id())
                .after(new Change.AskOwn("May I swim?"), module)
                .orElseThrow();
        Journey grown = before.after(new Change.AskOwn("And then?"), module).orElseThrow();

        assertThat(grown.covers(before)).isTrue();
        assertThat(before.covers(grown)).isFalse();
        assertThat(before.covers(Journey.begin(before.module()))).isTrue();
        assertThat(Journey.begin("other").covers(Journey.begin(before.module())))
                .isFalse();
    }

    @Test
    void aJourneyCoversTheValuesOfAnotherInAnyOrder() {
        Journey one = Way.throughTheSample()
                .then(new Change.ChooseValue("skin"), new Change.ChooseValue("calm"))
                .journey();
        Journey turned = Way.throughTheSample()
                .then(new Change.ChooseValue("calm"), new Change.ChooseValue("skin"))
                .journey();

        assertThat(one.covers(turned)).isTrue();
        assertThat(way.then(new Change.ChooseValue("skin")).journey().covers(one))
                .isFalse();
        assertThat(one.covers(way.journey())).isTrue();
    }

    @Test
    void partsAreRemovedFromTheLeastImportantOneOn() {
        way.readLessons()
                .answerSelfCheck(SelfCheckAnswer.YES)
                .finishQuiz()
                .rateAll(ReadinessAnswer.YES)
                .then(
                        new Change.AskOwn("Why?"),
                        new ChooseQuestion("cost"),
                        new Change.ChooseValue("skin"),
                        new LeaveOut("talk:acne"));
        List<JourneyPart> removed = new ArrayList<>();
        way.journey()
                .trimmed()
                .forEach(shorter -> shorter.without().stream()
                        .filter(part -> !removed.contains(part))
                        .forEach(removed::add));

        assertThat(removed).containsExactly(JourneyPart.values());
        assertThat(removed).containsSubsequence(JourneyPart.QUIZ, JourneyPart.VALUES, JourneyPart.SELF_CHECK);
    }
}
