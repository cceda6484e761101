package org.needlewise.browser;

import org.openqa.selenium.By;

/** The dialog that asks for confirmation before everything is wiped. */
record EndDialog(Screen screen) {

    private static final By AGAIN = By.cssSelector(".ended .start");

    static EndDialog byStartingOver(Screen screen) {
        screen.press(Role.BUTTON, Words.of("end.start-over"));
        EndDialog dialog = new EndDialog(screen);
        dialog.await();
        return dialog;
    }

    void await() {
        screen.find(Role.ALERTDIALOG, Words.of("end.ask"));
        screen.awaitText(Words.of("end.ask.text"));
    }

    void stay() {
        screen.press(Role.BUTTON, Words.of("end.stay"));
    }

    void wipe() {
        screen.press(Role.BUTTON, Words.of("end.wipe"));
    }

    /** At home, where the last page stays. */
    void wipeAndStartAgain() {
        wipe();
        screen.browser()
                .await("the last page", driver -> !driver.findElements(AGAIN).isEmpty());
        new Finger(screen.browser()).press(screen.browser().driver().findElement(AGAIN));
    }
}
