package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Statement;
import org.needlewise.ui.visit.Paths;

@RealBrowser
class OfflineTest {

    private final Browser browser;
    private final LearningModule module;

    OfflineTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @AfterEach
    void goOnline() {
        cutTheNetwork(false);
    }

    @Test
    void anAnswerIsExplainedWithoutTheNetworkAndDeliveredWhenItIsBack() {
        Statement.Wording first = module.statements().get(0).first();
        Statement.Wording second = module.statements().get(1).first();
        Screen screen = browser.visit(Size.PHONE, Paths.MYTH_OR_FACT);
        QuizPage quiz = new QuizPage(screen);

        cutTheNetwork(true);
        screen.hand().press(screen.find(Role.BUTTON, QuizPage.wordFor(first, true)));

        quiz.awaitVerdict(first, true);
        assertThat(screen.shows(Role.BUTTON, Words.of("action.next"))).isFalse();

        cutTheNetwork(false);

        screen.find(Role.BUTTON, Words.of("action.next"));
        quiz.goOn();
        quiz.awaitStatement(second);
        browser.goTo(Paths.SUMMARY)
                .awaitText(
                        Words.of("summary.learned.count", 1, module.statements().size()));
    }

    private void cutTheNetwork(boolean cut) {
        browser.devTools(
                "Network.emulateNetworkConditions",
                Map.of("offline", cut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }
}
