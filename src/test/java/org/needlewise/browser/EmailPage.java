package org.needlewise.browser;

import org.openqa.selenium.WebElement;

/** The screen that sends the summary by email. */
record EmailPage(Screen screen) {

    WebElement field() {
        return screen.find(Role.TEXTBOX, Words.of("email.field"));
    }

    void send(String address) {
        screen.browser().awaitQuiet();
        WebElement field = field();
        screen.hand().enter(field);
        field.sendKeys(address);
        screen.press(Role.BUTTON, Words.of("email.send"));
    }

    /** Waits for the words of a state, such as {@code accepted}. */
    void awaitTold(String ending) {
        screen.awaitText(Words.of("email.text." + ending));
    }
}
