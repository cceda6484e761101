package org.needlewise.browser;

import org.needlewise.content.LearningModule;

/** The first screen. */
record WelcomePage(Screen screen, LearningModule module) {

    void await() {
        screen.awaitHeading(Words.of("welcome.heading"));
        screen.awaitText(module.about().invitation());
    }

    void start() {
        screen.press(Role.BUTTON, Words.of("welcome.start"));
    }

    /** Whether nothing was done yet, so that there is nothing to go on with. */
    boolean isNew() {
        return screen.shows(Role.BUTTON, Words.of("welcome.start"))
                && !screen.shows(Role.BUTTON, Words.of("welcome.continue"));
    }
}
