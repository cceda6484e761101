package org.needlewise.browser;

import org.needlewise.content.Card;
import org.needlewise.content.Lesson;
import org.needlewise.content.QuickCheck;

/** One lesson: its cards and its quick check. */
record LessonPage(Screen screen, Lesson lesson) {

    void awaitCard(int place) {
        Card card = lesson.cards().get(place);
        screen.awaitArrival(card.title());
        screen.awaitInHeading(Words.of("lesson.card", place + 1, lesson.cards().size()));
    }

    void awaitCheck() {
        screen.awaitArrival(lesson.check().question());
    }

    void readAllCards() {
        for (int place = 0; place < lesson.cards().size(); place++) {
            awaitCard(place);
            goOnFrom(place);
        }
    }

    void goOnFrom(int card) {
        boolean last = card == lesson.cards().size() - 1;
        screen.press(Role.BUTTON, Words.of(last ? "lesson.to-check" : "action.next"));
    }

    void goBack() {
        screen.press(Role.BUTTON, Words.of("action.back"));
    }

    void answer(boolean right) {
        QuickCheck.Option option = lesson.check().options().get(Ahead.option(lesson.check(), right));
        awaitCheck();
        screen.press(Role.BUTTON, option.text());
        screen.awaitText(Words.of(right ? "answer.right" : "answer.wrong") + " " + option.because());
    }

    /** Looks at the card that has the answer, and comes back to the check. */
    void lookAtTheCardAndComeBack() {
        screen.press(Role.BUTTON, Words.of("lesson.show-card"));
        for (int place = lesson.check().card(); place < lesson.cards().size(); place++) {
            awaitCard(place);
            goOnFrom(place);
        }
        awaitCheck();
    }

    void leaveFor(String next) {
        screen.press(Role.BUTTON, next);
    }
}
