package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Statement;
import org.needlewise.ui.visit.Paths;

@RealBrowser
class OfflineTest {

    private static final Duration LONGER_THAN_VAADIN_SAYS_SO = Duration.ofSeconds(4);

    private static final String TOLD = """
            const notice = document.querySelector('connection-notice p');
            const box = notice.getBoundingClientRect();
            return notice.textContent === arguments[0]
                && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === notice;
            """;

    private static final String COVERED = """
            return [...document.querySelectorAll('vaadin-button')]
                .map(button => [button, button.getBoundingClientRect()])
                .filter(([_, box]) => document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
                    ?.closest('connection-notice'))
                .map(([button]) => button.textContent);
            """;

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

    @ParameterizedTest
    @EnumSource(names = {"KIOSK", "DESKTOP", "PHONE"})
    void aLostConnectionIsToldUntilItIsBackAndCoversNoButton(Size size) {
        Screen screen = browser.visit(size, Paths.LEARN);

        cutTheNetwork(true);
        screen.press(Role.BUTTON, Words.of("learn.first"));

        await().during(LONGER_THAN_VAADIN_SAYS_SO)
                .atMost(Duration.ofSeconds(20))
                .until(this::isTold);
        Pictures.save(browser, "connection-lost-" + size);
        assertThat((List<?>) browser.script(COVERED)).isEmpty();
        assertThat(Axe.violations(browser)).isEmpty();

        cutTheNetwork(false);

        browser.await("a connection", driver -> !isTold());
    }

    private boolean isTold() {
        return Boolean.TRUE.equals(browser.script(TOLD, Words.of("connection.lost")));
    }

    private void cutTheNetwork(boolean cut) {
        browser.devTools(
                "Network.emulateNetworkConditions",
                Map.of("offline", cut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }
}
