package org.needlewise.content;

import java.time.Duration;

/**
 * One item of the myth-or-fact quiz.
 *
 * @param lesson the id of the lesson to go back to
 * @param again the second wording, used when the first was missed
 */
public record Statement(String id, Wording first, Wording again, String lesson) {

    /** What a statement is. */
    public enum Answer {
        MYTH,
        FACT
    }

    /** A statement in words, what it is, and why. */
    public record Wording(String text, Answer answer, String because) {}

    public Wording wording(boolean secondTime) {
        return secondTime ? again : first;
    }

    Duration time() {
        return Pace.reading(first.text(), first.because()).plus(Pace.taps(1));
    }
}
