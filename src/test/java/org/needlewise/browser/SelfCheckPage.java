package org.needlewise.browser;

import java.util.List;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.journey.Step;

/** The self-check, item by item, and its result. */
record SelfCheckPage(Screen screen, List<SelfCheckItem> items) {

    void awaitItem(int place) {
        screen.awaitArrival(items.get(place).text());
        screen.awaitText(Words.of("self-check.position", place + 1, items.size()));
    }

    /** Answers; an answer worth talking about shows what to do, and the patient goes on by themselves. */
    void answer(int place, SelfCheckAnswer answer) {
        awaitItem(place);
        screen.press(Role.BUTTON, Words.of("self-check.answer", answer));
        if (answer.toTalkAbout()) {
            screen.awaitText(items.get(place).action());
            screen.press(Role.BUTTON, Words.of("action.next"));
        }
    }

    void awaitGathered() {
        screen.awaitArrival(Words.of("self-check.gathered"));
    }

    void goOn() {
        screen.press(Role.BUTTON, Words.of("step", Step.MYTH_OR_FACT));
    }
}
