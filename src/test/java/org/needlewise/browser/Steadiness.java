package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

/** Whether what a finger could be on stays where it is. */
final class Steadiness {

    static final int FIRST = 0;
    static final int LAST = -1;

    private static final String ANSWER = """
            [...document.querySelectorAll('.option, .item .tiles button, readiness-list .tiles button')]
                .at(arguments[0]).click();
            """;

    /** A verdict, advice, or the count of answers. */
    private static final String SAID =
            "return document.querySelector('.feedback [role=status], .count').textContent.trim()";

    private Steadiness() {}

    /**
     * Answers what the screen asks.
     *
     * @param answer {@link #FIRST} or {@link #LAST}, neither of which leads on
     * @param text the size of the text
     */
    static void assertNothingMovesBy(int answer, Browser browser, String text) {
        browser.script("document.body.dataset.text = arguments[0]", text);
        browser.awaitQuiet();
        Object saidBefore = Objects.requireNonNull(browser.script(SAID));
        Layout.rememberPlaces(browser);

        browser.script(ANSWER, answer);
        browser.awaitQuiet();

        assertThat(browser.script(SAID)).as("what is said").isNotEqualTo(saidBefore);
        assertThat(Layout.moved(browser)).as("moved").isEmpty();
    }
}
