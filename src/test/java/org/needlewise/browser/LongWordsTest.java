package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.LearningModule;
import org.needlewise.journey.Change;
import org.needlewise.ui.visit.Paths;

/** Words without a break, on a phone. */
@RealBrowser
class LongWordsTest {

    private static final String LETTERS = "W".repeat(300);
    private static final String ADDRESS = "https://example.org/" + "a-long-path/with.dots?and=queries&".repeat(8);
    private static final String GERMAN =
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzdonaudampfschifffahrt".repeat(2);
    /** Arabic without a space, and letters that no font of the PDF has. */
    private static final String ELSEWHERE = "مستشفى".repeat(20) + "བོད".repeat(20);

    private final Browser browser;
    private final LearningModule module;

    LongWordsTest(Browser browser, LearningModule module) {
        this.browser = browser;
        this.module = module;
    }

    @ParameterizedTest
    @ValueSource(strings = {Paths.QUESTIONS, Paths.SUMMARY, Paths.EMAIL})
    void noScreenScrollsSideways(String path) {
        for (String words : new String[] {LETTERS, ADDRESS, GERMAN, ELSEWHERE}) {
            browser.visit(
                    Size.PHONE,
                    path,
                    new Ahead(module).then(new Change.AskOwn(words)).changes());
            Pictures.save(
                    browser,
                    "long-words-" + path.replace('/', '-') + "-"
                            + words.substring(0, 3).hashCode());

            assertThat(Layout.tooWide(browser)).as(words).isEmpty();
        }
    }
}
