package org.needlewise.browser;

import java.util.ArrayList;
import java.util.List;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.content.QuickCheck;
import org.needlewise.content.Statement;
import org.needlewise.journey.Change;
import org.needlewise.journey.Journey;
import org.needlewise.journey.Quiz;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;

/** Collects the changes that bring a journey to the start of a test. */
final class Ahead {

    private final LearningModule module;
    private final List<Change> changes = new ArrayList<>();
    private Journey journey;

    Ahead(LearningModule module) {
        this.module = module;
        this.journey = Journey.begin(module.id());
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    Journey journey() {
        return journey;
    }

    Ahead openCard(Lesson lesson, int card) {
        return then(new Change.OpenCard(lesson.id(), card));
    }

    Ahead answerCheck(Lesson lesson, boolean right) {
        return openCard(lesson, lesson.cards().size())
                .then(new Change.AnswerCheck(lesson.id(), option(lesson.check(), right)));
    }

    Ahead readLessons() {
        module.lessons().forEach(lesson -> answerCheck(lesson, true));
        return this;
    }

    /** Gives the first items these answers, and No to all others. */
    Ahead answerSelfCheck(SelfCheckAnswer... firstOnes) {
        for (int place = 0; place < module.selfCheck().size(); place++) {
            SelfCheckAnswer answer = place < firstOnes.length ? firstOnes[place] : SelfCheckAnswer.NO;
            then(new Change.AnswerItem(module.selfCheck().get(place).id(), answer));
        }
        return this;
    }

    /** Gives No to this many items. */
    Ahead answerItemsBefore(int place) {
        module.selfCheck().stream()
                .limit(place)
                .forEach(before -> then(new Change.AnswerItem(before.id(), SelfCheckAnswer.NO)));
        return this;
    }

    Ahead answerStatements(int count, boolean right) {
        for (int answered = 0; answered < count; answered++) {
            Quiz.Asked asked = journey.quiz(module).current().orElseThrow();
            Statement.Answer truth = asked.wording().answer();
            int round = journey.quiz().size();
            then(new Change.AnswerStatement(asked.statement().id(), asked.again(), round, right ? truth : not(truth)));
        }
        return this;
    }

    /** Misses this many statements first, and learns them. */
    Ahead finishQuiz(int missed) {
        return answerStatements(missed, false)
                .answerStatements(module.statements().size(), true);
    }

    Ahead chooseQuestions(int count) {
        module.questions().stream().limit(count).forEach(question -> then(new Change.ChooseQuestion(question.id())));
        return this;
    }

    Ahead askOwn(String text) {
        return then(new Change.AskOwn(text));
    }

    Ahead chooseValues(int count) {
        module.values().stream().limit(count).forEach(value -> then(new Change.ChooseValue(value.id())));
        return this;
    }

    /** Rates the first statements so, and all others with Yes. */
    Ahead rateReadiness(ReadinessAnswer... firstOnes) {
        for (int place = 0; place < module.readiness().size(); place++) {
            ReadinessAnswer answer = place < firstOnes.length ? firstOnes[place] : ReadinessAnswer.YES;
            then(new Change.RateReadiness(module.readiness().get(place).id(), answer));
        }
        return this;
    }

    Ahead then(Change change) {
        journey = journey.after(change, module).orElseThrow(() -> new AssertionError("ignored: " + change));
        changes.add(change);
        return this;
    }

    static int option(QuickCheck check, boolean right) {
        int place = 0;
        while (check.options().get(place).correct() != right) {
            place++;
        }
        return place;
    }

    private static Statement.Answer not(Statement.Answer answer) {
        return answer == Statement.Answer.MYTH ? Statement.Answer.FACT : Statement.Answer.MYTH;
    }
}
