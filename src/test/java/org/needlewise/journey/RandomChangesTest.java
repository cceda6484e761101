package org.needlewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.LearningModule;
import org.needlewise.content.SampleModule;
import org.needlewise.content.Statement;
import org.needlewise.journey.ChosenQuestion.Own;
import org.needlewise.journey.ChosenQuestion.Suggested;

class RandomChangesTest {

    private static final int CHANGES = 10_000;

    private final LearningModule module = SampleModule.create();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void whateverABrowserSendsTheJourneyStaysValid(long seed) {
        RandomChanges changes = new RandomChanges(seed);
        List<Journey> journeys = new ArrayList<>(List.of(Journey.begin(module.id())));

        for (int number = 0; number < CHANGES; number++) {
            Change change = changes.next(journeys.getLast());
            Optional<Journey> after = journeys.getLast().after(change, module);
            assertThat(after.isEmpty() || fits(change)).as("%s", change).isTrue();
            after.ifPresent(this::assertValid);
            after.ifPresent(journeys::add);
        }

        assertWentFar(journeys);
    }

    /** Changes that were all ignored would prove nothing. */
    private void assertWentFar(List<Journey> journeys) {
        assertThat(journeys.size()).isBetween(CHANGES / 10, CHANGES * 9 / 10);
        assertThat(journeys).anyMatch(journey -> !journey.quiz(module).learned().isEmpty());
        assertThat(journeys).anyMatch(journey -> journey.ownCharactersLeft() < 50);
        assertThat(journeys).anyMatch(journey -> journey.values().size() == Journey.VALUES_LIMIT);
        assertThat(journeys).anyMatch(journey -> journey.leftOut().size() == LeftOutRules.LIMIT);
    }

    private void assertValid(Journey journey) {
        assertThat(journey.fitting(module)).isEqualTo(journey);
        assertThat(journey.ownCharacters()).isBetween(0, Journey.OWN_QUESTIONS_LIMIT);
        assertThat(journey.questions()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(QuestionRules.LIMIT);
        assertThat(journey.questions()).allSatisfy(RandomChangesTest::assertClean);
        assertThat(journey.values()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(Journey.VALUES_LIMIT);
        assertThat(journey.quiz()).hasSizeLessThanOrEqualTo(QuizRules.ANSWERS_LIMIT);
        assertThat(journey.leftOut())
                .hasSizeLessThanOrEqualTo(LeftOutRules.LIMIT)
                .allMatch(key -> key.length() <= 80);
        assertQuizAddsUp(journey.quiz(module));
        assertThat(journey.progress(module).left()).isBetween(Duration.ZERO, module.time());
    }

    private static void assertClean(ChosenQuestion question) {
        switch (question) {
            case Own(String text) ->
                assertThat(text).isEqualTo(OwnWords.clean(text)).isNotBlank();
            case Suggested _ -> {}
        }
    }

    private void assertQuizAddsUp(Quiz quiz) {
        int open = quiz.missed().size() - quiz.learned().size();
        int unasked = quiz.total() - quiz.known().size() - quiz.missed().size();
        assertThat(quiz.left()).isEqualTo(open + unasked);
        assertThat(quiz.current().isEmpty()).isEqualTo(quiz.finished());
        quiz.current().ifPresent(asked -> assertThat(asked.again()).isEqualTo(unasked == 0));
        assertThat(quiz.answers().stream().filter(QuizAnswer::again))
                .allSatisfy(answer ->
                        assertThat(quiz.missed()).extracting(Statement::id).contains(answer.statement()));
    }

    /** What can be said of a change without knowing the journey. */
    private boolean fits(Change change) {
        return switch (change) {
            case Change.OpenStep _, Change.RetakeQuiz _ -> true;
            case Change.OpenCard(String lesson, int card) ->
                module.lesson(lesson).isPresent() && card >= 0 && card <= 2;
            case Change.AnswerCheck(String lesson, int option) ->
                module.lesson(lesson).isPresent() && option >= 0 && option <= 2;
            case Change.AnswerItem it -> module.selfCheckItem(it.item()).isPresent();
            case Change.ClearItem(String item) -> module.selfCheckItem(item).isPresent();
            case Change.AnswerStatement it -> module.statement(it.statement()).isPresent();
            case Change.ChooseQuestion(String question) ->
                module.question(question).isPresent();
            case Change.DropQuestion(ChosenQuestion question) -> !question.equals(RandomChanges.NOT_ASKED);
            case Change.RaiseQuestion(ChosenQuestion _, int place) -> place > 0 && place < QuestionRules.LIMIT;
            case Change.AskOwn(String text) -> !text.isBlank();
            case Change.ChooseValue(String value) -> module.value(value).isPresent();
            case Change.DropValue(String value) -> module.value(value).isPresent();
            case Change.RateReadiness it ->
                module.readinessStatement(it.statement()).isPresent();
            case Change.ClearReadiness(String id) ->
                module.readinessStatement(id).isPresent();
            case Change.LeaveOut(String line) -> line.matches("[a-z0-9:.-]{1,80}");
            case Change.TakeIn(String line) -> line.matches("[a-z0-9:.-]{1,80}");
        };
    }
}
