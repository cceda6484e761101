package org.needlewise.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.content.LearningModule;

@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SteadyScreensTest {

    private final Browser browser;
    private final LearningModule module;

    SteadyScreensTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @ParameterizedTest(name = "{0}, {1}, {2} text, answer {3}")
    @MethodSource("answers")
    void nothingThatCanBeTappedMovesByAnAnswer(Place asked, Size size, String text, int answer) {
        asked.visit(browser, size);
        Steadiness.assertNothingMovesBy(answer, browser, text);
    }

    Stream<Arguments> answers() {
        return Stream.concat(
                Stream.of(Size.KIOSK, Size.DESKTOP, Size.PHONE).flatMap(size -> answers(size, "normal")),
                answers(Size.PHONE, "largest"));
    }

    private Stream<Arguments> answers(Size size, String text) {
        return new Places(module)
                .asked()
                .flatMap(asked -> Stream.of(Steadiness.FIRST, Steadiness.LAST)
                        .map(answer -> Arguments.of(asked, size, text, answer)));
    }
}
