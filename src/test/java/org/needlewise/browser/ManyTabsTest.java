package org.needlewise.browser;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Statement;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WindowType;

@RealBrowser
class ManyTabsTest {

    private static final int MORE_THAN_STAY_OPEN = 11;

    private final Browser browser;
    private final LearningModule module;
    private final String first;

    ManyTabsTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
        this.first = browser.chrome().getWindowHandle();
    }

    @AfterEach
    void closeTheOthers() {
        WebDriver.TargetLocator windows = browser.chrome().switchTo();
        browser.chrome().getWindowHandles().stream()
                .filter(window -> !window.equals(first))
                .forEach(window -> windows.window(window).close());
        windows.window(first);
    }

    @Test
    void thePageThatMadeRoomForOthersGoesOnWithTheTapThatTouchesIt() {
        Statement.Wording first = module.statements().getFirst().first();
        Statement.Wording second = module.statements().get(1).first();
        Screen screen = browser.visit(Size.PHONE, Paths.MYTH_OR_FACT);
        QuizPage quiz = new QuizPage(screen);
        screen.awaitHeading(first.text());
        screen.press(Role.BUTTON, QuizPage.wordFor(first, true));
        quiz.awaitVerdict(first, true);
        quiz.goOn();
        quiz.awaitStatement(second);
        openOthers();

        screen.press(Role.BUTTON, QuizPage.wordFor(second, true));

        screen.find(Role.BUTTON, Words.of("action.next"));
        quiz.awaitVerdict(second, true);
        quiz.goOn();
        screen.awaitHeading(module.statements().get(2).first().text());
        browser.goTo(Paths.SUMMARY)
                .awaitText(
                        Words.of("summary.learned.count", 2, module.statements().size()));
    }

    private void openOthers() {
        for (int tab = 0; tab < MORE_THAN_STAY_OPEN; tab++) {
            browser.chrome().switchTo().newWindow(WindowType.TAB);
            browser.devTools("Network.enable", Map.of());
            browser.goTo(Paths.LEARN);
        }
        browser.chrome().switchTo().window(first);
    }
}
