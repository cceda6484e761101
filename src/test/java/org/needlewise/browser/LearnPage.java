package org.needlewise.browser;

/** The list of lessons. */
record LearnPage(Screen screen) {

    void await() {
        screen.awaitArrival(Words.of("learn.heading"));
    }

    /** Takes the way on that the screen suggests to somebody who begins. */
    void openFirst() {
        screen.press(Role.BUTTON, Words.of("learn.first"));
    }
}
