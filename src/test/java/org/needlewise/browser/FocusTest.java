package org.needlewise.browser;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlewise.content.LearningModule;
import org.needlewise.content.SuggestedQuestion;
import org.needlewise.journey.Change;
import org.needlewise.ui.visit.Paths;

@RealBrowser
class FocusTest {

    private static final String FOCUSED = """
            const focused = document.activeElement;
            return focused?.getAttribute('aria-label') ?? focused?.textContent;
            """;

    private final Browser browser;
    private final List<SuggestedQuestion> questions;

    FocusTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.questions = module.questions();
    }

    @Test
    void theFocusStaysOnAQuestionThatIsChosen() {
        Screen screen = browser.visit(Size.DESKTOP, Paths.QUESTIONS);

        new QuestionsPage(screen).choose(text(0));

        awaitFocusOn(Words.of("questions.added", text(0)));
    }

    @Test
    void theFocusFollowsAQuestionThatIsMoved() {
        Screen screen = browser.visit(Size.DESKTOP, Paths.QUESTIONS, chosen(3));

        new QuestionsPage(screen).raise(text(2));

        awaitFocusOn(Words.of("questions.up", text(2)));
    }

    @Test
    void atTheTopTheFocusStaysOnTheQuestion() {
        Screen screen = browser.visit(Size.DESKTOP, Paths.QUESTIONS, chosen(2));

        new QuestionsPage(screen).raise(text(1));

        awaitFocusOn(Words.of("questions.up", text(1)));
    }

    private List<Change> chosen(int count) {
        return questions.stream()
                .limit(count)
                .<Change>map(question -> new Change.ChooseQuestion(question.id()))
                .toList();
    }

    private String text(int place) {
        return questions.get(place).text();
    }

    private void awaitFocusOn(String name) {
        browser.await("focus on '%s'".formatted(name), driver -> name.equals(browser.script(FOCUSED)));
    }
}
