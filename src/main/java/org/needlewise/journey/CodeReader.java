package org.needlewise.journey;

import static org.needlewise.journey.CodeNumbers.constant;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.needlewise.journey.ChosenQuestion.Own;
import org.needlewise.journey.ChosenQuestion.Suggested;

/**
 * Reads the format that {@link CodeWriter} writes, and those that earlier versions of the program wrote.
 *
 * <p>Invalid bytes cause a {@link BufferUnderflowException} or an {@link IllegalArgumentException}. Nothing is
 * allocated beyond what the remaining bytes can fill.
 */
final class CodeReader {

    private final ByteBuffer in;
    private final int form;

    /** @param form which of the forms of {@link JourneyCode} the bytes have */
    CodeReader(byte[] bytes, int form) {
        in = ByteBuffer.wrap(bytes);
        this.form = form;
    }

    Journey journey() {
        Journey journey = new Journey(
                ascii(),
                steps(number()),
                map(this::lesson),
                map(() -> constant(CodeNumbers.SELF_CHECK, number())),
                list(this::answer),
                list(this::question),
                form >= JourneyCode.WITH_VALUES ? list(this::ascii) : List.of(),
                map(() -> constant(CodeNumbers.READINESS, number())),
                set(this::ascii));
        if (in.hasRemaining()) {
            throw new IllegalArgumentException("more bytes than a journey");
        }
        return journey;
    }

    private static Set<Step> steps(int bits) {
        int known = CodeNumbers.STEPS.size();
        if (bits >= 1 << known) {
            throw new IllegalArgumentException("unknown step");
        }
        return IntStream.range(0, known)
                .filter(place -> (bits & (1 << place)) != 0)
                .mapToObj(CodeNumbers.STEPS::get)
                .collect(Collectors.toSet());
    }

    private LessonProgress lesson() {
        int card = number();
        return new LessonProgress(card, card + number(), list(this::number));
    }

    private QuizAnswer answer() {
        String statement = ascii();
        int answer = number();
        return new QuizAnswer(statement, answer % 2 == 1, constant(CodeNumbers.QUIZ, answer / 2));
    }

    private ChosenQuestion question() {
        return switch (number()) {
            case CodeWriter.OWN -> new Own(text());
            case CodeWriter.SUGGESTED -> new Suggested(ascii());
            default -> throw new IllegalArgumentException("unknown kind of question");
        };
    }

    private <V> Map<String, V> map(Supplier<V> read) {
        Map<String, V> values = new HashMap<>();
        for (int left = length(); left > 0; left--) {
            if (values.put(ascii(), read.get()) != null) {
                throw new IllegalArgumentException("an id twice");
            }
        }
        return values;
    }

    private <T> Set<T> set(Supplier<T> read) {
        return new HashSet<>(list(read));
    }

    private <T> List<T> list(Supplier<T> read) {
        List<T> values = new ArrayList<>();
        for (int left = length(); left > 0; left--) {
            values.add(read.get());
        }
        return values;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int before = 0;
        for (int left = length(); left > 0; left--) {
            int distance = number();
            if (distance == DeltaCode.SPACE) {
                text.append(' ');
            } else {
                before = DeltaCode.character(before, distance);
                text.appendCodePoint(before);
            }
        }
        return text.toString();
    }

    private String ascii() {
        byte[] bytes = new byte[length()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /** Each element takes at least one byte, so a length greater than the number of remaining bytes is invalid. */
    private int length() {
        int length = number();
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return length;
    }

    private int number() {
        int number = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            byte group = in.get();
            number |= (group & 0x7F) << shift;
            if (group >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number of more than 28 bits");
    }
}
