package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.content.Card;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.ui.visit.Paths;

/** How much of a phone's screen is left for what a lesson says. Lengths are in CSS pixels. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneRoomTest {

    private static final int HIGHEST_HEAD = 104;
    private static final double LARGEST_SHARE_OF_FRAME = 0.25;

    private static final String TOP_OF_SCREEN = "return document.querySelector('main').getBoundingClientRect().top";
    private static final String HEIGHT_OF_BAR =
            "return document.querySelector('.action-bar').getBoundingClientRect().height";
    private static final String BELOW_THE_BAR = """
            const bottom = element => element.getBoundingClientRect().bottom;
            return bottom(document.querySelector('.card > .text'))
                - document.querySelector('.action-bar').getBoundingClientRect().top;
            """;

    private final Browser browser;
    private final LearningModule module;

    PhoneRoomTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("cards")
    void aCardIsSeenWholeWithinASmallFrame(Place place, String title) {
        place.visit(browser, Size.PHONE);

        double head = measured(TOP_OF_SCREEN);
        assertThat(head).isLessThanOrEqualTo(HIGHEST_HEAD);
        assertThat(head + measured(HEIGHT_OF_BAR)).isLessThanOrEqualTo(LARGEST_SHARE_OF_FRAME * Size.PHONE.height());
        assertThat(measured(BELOW_THE_BAR)).as("hidden below the bar").isNotPositive();
    }

    /** But for a card that compares three lists, which is longer than a phone. */
    Stream<Arguments> cards() {
        return module.lessons().stream()
                .flatMap(lesson -> IntStream.range(0, lesson.cards().size())
                        .filter(card -> lists(lesson.cards().get(card)) < 3)
                        .mapToObj(card -> arguments(lesson, card)));
    }

    private Arguments arguments(Lesson lesson, int card) {
        Place place = new Place(
                "card",
                Paths.lesson(lesson.id()),
                new Ahead(module).openCard(lesson, card).changes());
        return Arguments.of(place, lesson.cards().get(card).title());
    }

    private static int lists(Card card) {
        return card.html().split("<ul>", -1).length - 1;
    }

    private double measured(String script) {
        return ((Number) Objects.requireNonNull(browser.script(script))).doubleValue();
    }
}
