package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needlewise.content.LearningModule;
import org.needlewise.ui.visit.Paths;

@RealBrowser
class MotionTest {

    /** Looks at each frame from now on, into shadow trees as well, and notes what moves. */
    private static final String WATCH = """
            window.moved = new Set();
            const animations = root => [...root.getAnimations(),
                ...[...root.querySelectorAll('*')].flatMap(element => element.shadowRoot ? animations(element.shadowRoot) : [])];
            const look = () => {
                animations(document).filter(animation => animation.playState === 'running')
                    .map(animation => `${animation.effect.target.outerHTML.slice(0, 120)} moves by ` +
                        `${animation.animationName ?? animation.transitionProperty}`)
                    .forEach(line => window.moved.add(line));
                requestAnimationFrame(look);
            };
            look();
            """;

    private final Browser browser;
    private final LearningModule module;

    MotionTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @BeforeEach
    void preferReducedMotion() {
        prefer("reduce");
    }

    @AfterEach
    void preferNothing() {
        prefer("");
    }

    @Test
    void nothingMovesForThoseWhoWantItSo() {
        Screen screen = browser.visit(Size.PHONE, Paths.MYTH_OR_FACT);
        browser.script(WATCH);

        QuizPage quiz = new QuizPage(screen);
        screen.press(
                Role.BUTTON, QuizPage.wordFor(module.statements().getFirst().first(), true));
        quiz.goOn();
        quiz.awaitStatement(module.statements().get(1).first());
        quiz.skip();
        QuestionsPage questions = new QuestionsPage(screen);
        questions.await();
        questions.choose(module.questions().getFirst().text());
        questions.goOn();
        ReadinessPage readiness = new ReadinessPage(screen);
        readiness.await();
        readiness.choose(module.values().getFirst());
        EndDialog.byStartingOver(screen).stay();
        browser.awaitQuiet();

        assertThat(moved()).isEmpty();
    }

    @Test
    void aChosenQuestionTravelsToItsPlaceForEverybodyElse() {
        preferNothing();
        Screen screen = browser.visit(Size.PHONE, Paths.QUESTIONS);
        browser.script(WATCH);

        new QuestionsPage(screen).choose(module.questions().getFirst().text());

        browser.await(
                "a question that moves",
                driver -> moved().stream().anyMatch(line -> line.toString().contains("class=\"words\"")));
    }

    private List<?> moved() {
        return (List<?>) Objects.requireNonNull(browser.script("return [...window.moved]"));
    }

    private void prefer(String motion) {
        browser.devTools(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", motion))));
    }
}
