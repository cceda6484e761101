package org.needlewise.browser;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.content.LearningModule;

@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTest {

    private static final List<Size> SIZES = List.of(Size.KIOSK, Size.DESKTOP, Size.PHONE);

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

    /** One visit for all sizes: a screen adapts to its size, and every visit takes a second. */
    @ParameterizedTest
    @MethodSource("places")
    void aScreenHasItsPicturesAndNothingThatKeepsPeopleOutAtAnySize(Place place) {
        place.visit(browser, SIZES.getFirst());

        assertSoftly(softly -> {
            SIZES.forEach(size -> keepsNobodyOut(softly, place, size));
            scrollsNeverSideways(softly, place);
        });
    }

    Stream<Place> places() {
        return new Places(module).all();
    }

    private void keepsNobodyOut(SoftAssertions softly, Place place, Size size) {
        resize(size);
        Pictures.save(browser, place.name() + "-" + size);
        softly.assertThat(Layout.tooSmall(browser))
                .as("%s at %s: too small to tap", place, size)
                .isEmpty();
        softly.assertThat(Layout.tooWide(browser))
                .as("%s at %s: too wide", place, size)
                .isEmpty();
        softly.assertThat(Axe.violations(browser))
                .as("%s at %s: found by axe", place, size)
                .isEmpty();
    }

    /** However narrow the screen is, and however large the text. */
    private void scrollsNeverSideways(SoftAssertions softly, Place place) {
        resize(Size.NARROW);
        softly.assertThat(Layout.tooWide(browser)).as("%s: too wide", place).isEmpty();

        browser.script("document.body.dataset.text = 'largest'");

        softly.assertThat(Layout.tooWide(browser))
                .as("%s: too wide with the largest text", place)
                .isEmpty();
    }

    private void resize(Size size) {
        browser.resize(size);
        browser.awaitQuiet();
    }
}
