package org.needlewise.browser;

import java.util.Arrays;
import org.needlewise.content.Statement;
import org.needlewise.journey.Step;

/** The myth-or-fact quiz. */
record QuizPage(Screen screen) {

    void awaitStatement(Statement.Wording wording) {
        screen.awaitArrival(wording.text());
    }

    void answer(Statement.Wording wording, boolean right) {
        awaitStatement(wording);
        screen.press(Role.BUTTON, wordFor(wording, right));
        awaitVerdict(wording, right);
    }

    void awaitVerdict(Statement.Wording wording, boolean right) {
        String verdict = Words.of(right ? "quiz.right" : "quiz.wrong", wording.answer());
        screen.awaitText(verdict + " " + wording.because());
    }

    void goOn() {
        screen.press(Role.BUTTON, Words.of("action.next"));
    }

    void skip() {
        screen.press(Role.BUTTON, Words.of("quiz.skip"));
    }

    void awaitResult(int known, int total) {
        screen.awaitArrival(Words.of("quiz.done"));
        screen.awaitText(Words.of("quiz.result", known, total));
    }

    void goOnToQuestions() {
        screen.press(Role.BUTTON, Words.of("step", Step.QUESTIONS));
    }

    static String wordFor(Statement.Wording wording, boolean right) {
        return Arrays.stream(Statement.Answer.values())
                .filter(answer -> (answer == wording.answer()) == right)
                .findFirst()
                .map(answer -> Words.of("quiz.answer", answer))
                .orElseThrow();
    }
}
