package org.needlewise.content;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** What is so: the wording that is a fact, or else the reason why the first one is a myth. */
    public String truth() {
        return Stream.of(first, again)
                .filter(wording -> wording.answer() == Answer.FACT)
                .map(Wording::text)
                .findFirst()
                .orElse(first.because());
    }

    /** The myth in its first wording; empty if the first wording is a fact. */
    public Optional<String> myth() {
        return first.answer() == Answer.MYTH ? Optional.of(first.text()) : Optional.empty();
    }

    /** Excludes the second wording, which only those see who missed the first. */
    Duration time() {
        return Pace.reading(first.text(), first.because()).plus(Pace.taps(1));
    }
}
