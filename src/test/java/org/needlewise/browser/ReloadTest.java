package org.needlewise.browser;

import org.junit.jupiter.api.Test;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.content.Statement;
import org.needlewise.ui.visit.Paths;

@RealBrowser
class ReloadTest {

    private final Browser browser;
    private final LearningModule module;

    ReloadTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @Test
    void aReloadGoesOnAtTheSameCard() {
        Lesson lesson = module.lessons().getFirst();
        Screen screen = browser.visit(Size.PHONE, Paths.lesson(lesson.id()));
        LessonPage page = new LessonPage(screen, lesson);
        page.goOnFrom(0);
        page.awaitCard(1);

        browser.reload();

        screen.awaitHeading(lesson.cards().get(1).title());
    }

    @Test
    void aReloadGoesOnAtTheSameStatement() {
        Screen screen = browser.visit(Size.PHONE, Paths.MYTH_OR_FACT);
        QuizPage quiz = new QuizPage(screen);
        module.statements().stream().limit(2).map(Statement::first).forEach(wording -> {
            screen.awaitHeading(wording.text());
            screen.press(Role.BUTTON, QuizPage.wordFor(wording, true));
            quiz.goOn();
        });
        Statement third = module.statements().get(2);
        quiz.awaitStatement(third.first());

        browser.reload();

        screen.awaitHeading(third.first().text());
        screen.awaitText(Words.of("quiz.position", 3, module.statements().size()));
    }
}
