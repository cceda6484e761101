package org.needlewise.browser;

import org.needlewise.content.Lesson;

/** The list of lessons. */
record LearnPage(Screen screen) {

    void await() {
        screen.awaitArrival(Words.of("learn.heading"));
    }

    /** Takes the way on that the screen suggests to somebody who begins. */
    void openFirst() {
        screen.press(Role.BUTTON, Words.of("learn.first"));
    }

    /** Picks a lesson from the list. */
    void pick(Lesson lesson) {
        screen.pressBeginning(Role.LINK, lesson.title());
    }
}
