package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.content.LearningModule;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The screens in forced colors, such as Windows contrast themes, which replace all colors of a page. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class ForcedColorsTest {

    private static final String HIDE = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`${arguments[0]} { visibility: hidden !important; }`);
            document.adoptedStyleSheets.push(sheet);
            """;

    private static final String ICONS_IN_SIGHT = """
            return [...document.querySelectorAll('.icon')].filter(icon => {
                const box = icon.getBoundingClientRect();
                const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return hit !== null && (icon === hit || hit.contains(icon));
            });
            """;

    /** Pixels that somebody sees. */
    private static final long SEEN = 20;

    private final Browser browser;
    private final LearningModule module;

    ForcedColorsTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @BeforeEach
    void force() {
        emulate("active");
    }

    @AfterEach
    void release() {
        emulate("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "self-check-item | .tiles [aria-pressed=true]             | setAttribute('aria-pressed', 'false')",
                "readiness       | value-choice [aria-pressed=true]       | setAttribute('aria-pressed', 'false')",
                "readiness       | value-choice [aria-disabled=true]      | removeAttribute('aria-disabled')",
                "readiness       | readiness-list [aria-pressed=true]     | setAttribute('aria-pressed', 'false')",
                "largest-text    | .display-controls [aria-pressed=true]  | setAttribute('aria-pressed', 'false')",
                "high-contrast   | .display-controls > :last-child        | setAttribute('aria-pressed', 'false')",
                "check-right     | .option[data-mark=right]               | setAttribute('data-mark', 'open')",
                "check-wrong     | .option[data-mark=wrong]               | setAttribute('data-mark', 'open')",
                "check-wrong     | .option[data-mark=wrong]               | setAttribute('data-mark', 'right')",
                "check-wrong     | [role=status] .verdict[data-mark=wrong] | setAttribute('data-mark', 'right')",
                "quiz-right      | .option[data-mark=right]               | setAttribute('data-mark', 'open')",
                "quiz-wrong      | .option[data-mark=wrong]               | setAttribute('data-mark', 'right')",
                "quiz-wrong      | .option[data-mark=answer]              | setAttribute('data-mark', 'open')",
                "quiz-wrong      | .option[data-mark=answer]              | setAttribute('data-mark', 'right')",
                "learn           | .lessons .done                         | classList.remove('done')",
                "learn           | .stepper .current                      | classList.remove('current')",
                "summary         | .stepper .done                         | classList.remove('done')",
                "lesson-callout  | .dots .current                         | classList.remove('current')",
                "lesson-callout  | .dots .past                            | classList.remove('past')",
                "summary         | input[data-line]                       | click()",
                "questions       | .my-questions ol > :nth-child(3)       | before(document.createElement('li'))",
                "email-refused   | .telling                               | setAttribute('data-state', 'accepted')",
            })
    void aStateIsSeen(String place, String selector, String change) {
        visit(place);
        WebElement shown = browser.driver().findElement(By.cssSelector(selector));
        Paint before = Paint.of(browser, shown);

        browser.script("arguments[0]." + change, shown);

        assertThat(Paint.of(browser, shown).differenceTo(before)).isGreaterThan(SEEN);
    }

    @ParameterizedTest
    @CsvSource({
        "self-check-item, .tiles [aria-pressed=true], .option-mark::before",
        "readiness,       value-choice [aria-pressed=true], .option-mark::before",
        "check-wrong,     .option[data-mark=wrong],   .option-mark::before",
        "quiz-wrong,      .option[data-mark=answer],  .option-mark::before",
        "learn,           .lessons .done,             .marked .done a::after",
        "summary,         .stepper .done,             .marked .done a::after",
        "learn,           .lessons li:last-child,     .lessons li::after",
        "self-check-item, .more summary,              .more summary::before",
    })
    void aShapeIsSeen(String place, String selector, String shape) {
        visit(place);
        WebElement shown = browser.driver().findElement(By.cssSelector(selector));
        Paint before = Paint.of(browser, shown);

        browser.script(HIDE, shape);

        assertThat(Paint.of(browser, shown).differenceTo(before)).isGreaterThan(SEEN);
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyIconIsSeen(Place place) {
        place.visit(browser, Size.DESKTOP);
        Pictures.save(browser, place.name() + "-forced");

        List<?> icons = (List<?>) browser.script(ICONS_IN_SIGHT);

        assertThat(icons)
                .allSatisfy(
                        icon -> assertThat(Paint.of(browser, (WebElement) icon).colours())
                                .as(((WebElement) icon).getDomAttribute("class"))
                                .isGreaterThan(1));
    }

    Stream<Place> places() {
        return new Places(module).all().filter(place -> !place.name().startsWith("email-"));
    }

    private void visit(String name) {
        new Places(module)
                .all()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow()
                .visit(browser, Size.DESKTOP);
    }

    private void emulate(String value) {
        browser.devTools(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "forced-colors", "value", value))));
    }
}
