package org.needlewise.journey;

import org.needlewise.content.LearningModule;
import org.needlewise.content.SampleModule;
import org.needlewise.content.Statement;

/** Moves a journey through a module in tests. A change that is ignored fails the test. */
final class Way {

    private final LearningModule module;
    private Journey journey;

    private Way(LearningModule module) {
        this.module = module;
        this.journey = Journey.begin(module.id());
    }

    static Way through(LearningModule module) {
        return new Way(module);
    }

    static Way throughTheSample() {
        return new Way(SampleModule.create());
    }

    Way then(Change... changes) {
        for (Change change : changes) {
            journey = journey.after(change, module)
                    .orElseThrow(() -> new AssertionError("ignored: " + change + " after " + journey));
        }
        return this;
    }

    boolean ignores(Change change) {
        return journey.after(change, module).isEmpty();
    }

    Way answerRight() {
        return answer(true);
    }

    Way answerWrong() {
        return answer(false);
    }

    Way readLessons() {
        module.lessons()
                .forEach(lesson -> then(
                        new Change.OpenCard(lesson.id(), 0),
                        new Change.OpenCard(lesson.id(), lesson.cards().size()),
                        new Change.AnswerCheck(lesson.id(), 1)));
        return this;
    }

    Way answerSelfCheck(SelfCheckAnswer answer) {
        module.selfCheck().forEach(item -> then(new Change.AnswerItem(item.id(), answer)));
        return this;
    }

    Way finishQuiz() {
        while (!quiz().finished()) {
            answerRight();
        }
        return this;
    }

    Way rateAll(ReadinessAnswer answer) {
        module.readiness().forEach(statement -> then(new Change.RateReadiness(statement.id(), answer)));
        return this;
    }

    Journey journey() {
        return journey;
    }

    LearningModule module() {
        return module;
    }

    Quiz quiz() {
        return journey.quiz(module);
    }

    Progress progress() {
        return journey.progress(module);
    }

    private Way answer(boolean right) {
        Quiz.Asked asked = quiz().current().orElseThrow();
        Statement.Answer truth = asked.wording().answer();
        Statement.Answer other = truth == Statement.Answer.MYTH ? Statement.Answer.FACT : Statement.Answer.MYTH;
        return then(new Change.AnswerStatement(
                asked.statement().id(), asked.again(), journey.quiz().size(), right ? truth : other));
    }
}
