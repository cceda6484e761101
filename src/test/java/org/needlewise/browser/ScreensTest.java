package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.content.LearningModule;

@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTest {

    private final Browser browser;
    private final LearningModule module;
    private @Nullable Voice voice;

    ScreensTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @BeforeAll
    void speak() {
        voice = Voice.in(browser, "en-US");
    }

    @AfterAll
    void beSilent() {
        Objects.requireNonNull(voice).close();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("placesAndSizes")
    void aScreenHasItsPictureAndNothingThatKeepsPeopleOut(Place place, Size size) {
        place.visit(browser, size);

        Pictures.save(browser, place.name() + "-" + size);

        assertSoftly(softly -> {
            softly.assertThat(Layout.tooSmall(browser))
                    .as("%s at %s: too small to tap", place, size)
                    .isEmpty();
            softly.assertThat(Layout.tooWide(browser))
                    .as("%s at %s: too wide", place, size)
                    .isEmpty();
            softly.assertThat(Axe.violations(browser))
                    .as("%s at %s: found by axe", place, size)
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("places")
    void noScreenScrollsSidewaysHoweverNarrowItIsAndHoweverLargeTheText(Place place) {
        place.visit(browser, Size.NARROW);
        assertThat(Layout.tooWide(browser)).as("%s: too wide", place).isEmpty();

        browser.script("document.body.dataset.text = 'largest'");

        assertThat(Layout.tooWide(browser))
                .as("%s: too wide with the largest text", place)
                .isEmpty();
    }

    Stream<Arguments> placesAndSizes() {
        return places().flatMap(place ->
                Stream.of(Size.KIOSK, Size.DESKTOP, Size.PHONE).map(size -> Arguments.of(place, size)));
    }

    Stream<Place> places() {
        return new Places(module).all();
    }
}
