package org.needlewise.browser;

import org.needlewise.journey.Step;
import org.openqa.selenium.WebElement;

/** The screen with the questions for the clinician. */
record QuestionsPage(Screen screen) {

    void await() {
        screen.awaitArrival(Words.of("questions.heading"));
    }

    /** Shows the suggestions that are hidden at first. */
    void showAll() {
        screen.press(Role.BUTTON, Words.of("questions.more"));
    }

    void choose(String question) {
        screen.press(Role.BUTTON, Words.of("questions.add", question));
        awaitChosen(question);
    }

    void raise(String question) {
        screen.press(Role.BUTTON, Words.of("questions.up", question));
    }

    void ask(String own) {
        type(own);
        screen.press(Role.BUTTON, Words.of("questions.add-own"));
        awaitChosen(own);
    }

    void type(String own) {
        screen.browser().awaitQuiet();
        WebElement field = screen.find(Role.TEXTBOX, Words.of("questions.own"));
        screen.hand().enter(field);
        field.sendKeys(own);
    }

    void awaitChosen(String question) {
        screen.find(Role.BUTTON, Words.of("questions.remove", question));
    }

    void goOn() {
        screen.press(Role.BUTTON, Words.of("step", Step.READY));
    }
}
