package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.content.Statement;
import org.needlewise.content.SuggestedQuestion;
import org.needlewise.journey.Journey;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.journey.Step;

/** Walks through the whole visit, from the first screen to the summary, with answers that fill the summary. */
final class WholeWay {

    static final String OWN_QUESTION = "May I bring my sister?";
    static final int MISSED = 2;

    private static final List<SelfCheckAnswer> FIRST_ITEMS =
            List.of(SelfCheckAnswer.YES, SelfCheckAnswer.NOT_SURE, SelfCheckAnswer.DISCUSS);
    private static final List<ReadinessAnswer> FIRST_RATINGS = List.of(ReadinessAnswer.NOT_YET, ReadinessAnswer.TALK);

    private final Screen screen;
    private final LearningModule module;

    WholeWay(Screen screen, LearningModule module) {
        this.screen = screen;
        this.module = module;
    }

    void walk() {
        welcome();
        lessons();
        selfCheck();
        quiz();
        questions();
        readiness();
    }

    /** Walks, and sees that the summary shows all of it. */
    SummaryPage walkToSummary() {
        walk();
        SummaryPage summary = new SummaryPage(screen);
        summary.await();
        assertThatItIsAllIn(screen.text());
        return summary;
    }

    private void assertThatItIsAllIn(String text) {
        int total = module.statements().size();
        assertThat(text)
                .contains(
                        module.selfCheck().getFirst().text(),
                        module.selfCheck().getFirst().action(),
                        Words.of("self-check.answer", SelfCheckAnswer.NOT_SURE))
                .containsSubsequence(
                        module.questions().get(0).text(),
                        OWN_QUESTION,
                        module.questions().get(1).text())
                .containsSubsequence(
                        Words.of("summary.values"),
                        module.values().get(0).text(),
                        module.values().get(1).text(),
                        Words.of("summary.ask"))
                .contains(
                        Words.of("summary.ready.open"),
                        module.readiness().getFirst().text())
                .contains(Words.of("summary.learned.count", total - MISSED, total))
                .contains(module.statements().stream()
                        .limit(MISSED)
                        .map(Statement::truth)
                        .toList());
    }

    private void welcome() {
        WelcomePage welcome = new WelcomePage(screen, module);
        welcome.await();
        welcome.start();
        LearnPage learn = new LearnPage(screen);
        learn.await();
        learn.openFirst();
    }

    private void lessons() {
        for (Lesson lesson : module.lessons()) {
            LessonPage page = new LessonPage(screen, lesson);
            page.readAllCards();
            if (lesson.equals(module.lessons().getFirst())) {
                page.answer(false);
                page.lookAtTheCardAndComeBack();
            }
            page.answer(true);
            boolean last = lesson.equals(module.lessons().getLast());
            page.leaveFor(last ? Words.of("step", Step.CHECK_YOURSELF) : Words.of("lesson.next"));
        }
    }

    private void selfCheck() {
        SelfCheckPage page = new SelfCheckPage(screen, module.selfCheck());
        for (int place = 0; place < module.selfCheck().size(); place++) {
            page.answer(place, place < FIRST_ITEMS.size() ? FIRST_ITEMS.get(place) : SelfCheckAnswer.NO);
        }
        page.awaitGathered();
        module.selfCheck().stream().limit(FIRST_ITEMS.size()).forEach(item -> screen.awaitText(item.action()));
        page.goOn();
    }

    private void quiz() {
        QuizPage page = new QuizPage(screen);
        List<Statement> missed = new ArrayList<>();
        for (Statement statement : module.statements()) {
            boolean right = missed.size() == MISSED;
            page.answer(statement.first(), right);
            page.goOn();
            if (!right) {
                missed.add(statement);
            }
        }
        for (Statement statement : missed) {
            page.answer(statement.again(), true);
            page.goOn();
        }
        int total = module.statements().size();
        page.awaitResult(total - MISSED, total);
        page.goOnToQuestions();
    }

    private void questions() {
        QuestionsPage page = new QuestionsPage(screen);
        page.await();
        page.showAll();
        module.questions().stream().limit(2).map(SuggestedQuestion::text).forEach(page::choose);
        page.ask(OWN_QUESTION);
        page.raise(OWN_QUESTION);
        page.goOn();
    }

    private void readiness() {
        ReadinessPage page = new ReadinessPage(screen);
        page.await();
        module.values().stream().limit(Journey.VALUES_LIMIT).forEach(page::choose);
        for (int place = 0; place < module.readiness().size(); place++) {
            page.rate(
                    module.readiness().get(place),
                    place < FIRST_RATINGS.size() ? FIRST_RATINGS.get(place) : ReadinessAnswer.YES);
        }
        page.goOn();
    }
}
