package org.needlewise.browser;

import org.needlewise.content.PersonalValue;
import org.needlewise.content.ReadinessStatement;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.Step;

/** What matters most, and the readiness statements. */
record ReadinessPage(Screen screen) {

    void await() {
        screen.awaitArrival(Words.of("readiness.heading"));
    }

    void choose(PersonalValue value) {
        screen.group(Words.of("readiness.values")).press(Role.BUTTON, value.text());
    }

    void rate(ReadinessStatement statement, ReadinessAnswer answer) {
        screen.group(statement.text()).press(Role.BUTTON, Words.of("readiness.answer", answer));
    }

    void goOn() {
        screen.press(Role.BUTTON, Words.of("step", Step.SUMMARY));
    }
}
