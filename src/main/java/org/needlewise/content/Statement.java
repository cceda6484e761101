package org.needlewise.content;

import java.time.Duration;

/**
 * One item of the myth-or-fact quiz.
 *
 * @param lesson the ID of the lesson to go back to
 * @param again the second wording, used if the first was missed
 */
public record Statement(String id, Wording first, Wording again, String lesson) {

    /** Whether a statement is a myth or a fact. */
    public enum Answer {
        MYTH,
        FACT
    }

    /** One wording of a statement, its answer, and the explanation. */
    public record Wording(String text, Answer answer, String because) {}

    public Wording wording(boolean secondTime) {
        return secondTime ? again : first;
    }

    /** Excludes the second wording, which only those see who missed the first. */
    Duration time() {
        return Pace.reading(first.text(), first.because()).plus(Pace.taps(1));
    }
}
