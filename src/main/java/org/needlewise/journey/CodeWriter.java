package org.needlewise.journey;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.needlewise.journey.ChosenQuestion.Own;
import org.needlewise.journey.ChosenQuestion.Suggested;

/**
 * Writes a journey as bytes: numbers in groups of seven bits, and a length before everything of variable length.
 *
 * <p>{@link CodeReader} reads the same elements in the same order. Unordered collections are sorted, so that equal
 * journeys have equal codes.
 */
final class CodeWriter {

    static final int OWN = 0;
    static final int SUGGESTED = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] bytes() {
        return out.toByteArray();
    }

    void write(Journey journey) {
        ascii(journey.module());
        number(journey.opened().stream()
                .mapToInt(step -> 1 << CodeNumbers.STEPS.indexOf(step))
                .sum());
        all(journey.lessons(), this::lesson);
        all(journey.selfCheck(), answer -> number(CodeNumbers.SELF_CHECK.indexOf(answer)));
        all(journey.quiz(), this::answer);
        all(journey.questions(), this::question);
        all(journey.values(), this::ascii);
        all(journey.readiness(), answer -> number(CodeNumbers.READINESS.indexOf(answer)));
        all(new TreeSet<>(journey.leftOut()), this::ascii);
    }

    private void lesson(LessonProgress progress) {
        number(progress.card());
        number(progress.furthest() - progress.card());
        all(progress.tapped(), this::number);
    }

    private void answer(QuizAnswer answer) {
        ascii(answer.statement());
        number(2 * CodeNumbers.QUIZ.indexOf(answer.given()) + (answer.again() ? 1 : 0));
    }

    private void question(ChosenQuestion question) {
        switch (question) {
            case Own(String text) -> {
                number(OWN);
                text(text);
            }
            case Suggested(String id) -> {
                number(SUGGESTED);
                ascii(id);
            }
        }
    }

    private <T> void all(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }

    private <V> void all(Map<String, V> values, Consumer<V> write) {
        number(values.size());
        new TreeMap<>(values).forEach((id, value) -> {
            ascii(id);
            write.accept(value);
        });
    }

    /** Encodes each character as its distance from the one before, which takes one byte within most scripts. */
    private void text(String text) {
        number(text.codePointCount(0, text.length()));
        int before = 0;
        for (int character : text.codePoints().toArray()) {
            if (character == ' ') {
                number(DeltaCode.SPACE);
            } else {
                number(DeltaCode.distance(before, character));
                before = character;
            }
        }
    }

    private void ascii(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    private void number(int number) {
        int rest = number;
        while (rest >= 0x80) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
