package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether what a finger could be on stays where it is. */
final class Steadiness {

    static final int FIRST = 0;
    static final int LAST = -1;

    private static final String ANSWER =
            "[...document.querySelectorAll('.option, .tiles button')].at(arguments[0]).click()";

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
        Layout.rememberPlaces(browser);

        browser.script(ANSWER, answer);
        browser.awaitQuiet();

        assertThat(browser.script("return document.querySelector('.feedback [role=status]').textContent.trim()"))
                .as("what is said")
                .isNotEqualTo("");
        assertThat(Layout.moved(browser)).as("moved").isEmpty();
    }
}
