package org.needlewise.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.needlewise.content.Statement;

/** Journeys of the maximum or usual size, with random IDs. */
public final class SampleJourney {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-";

    private final Random random = new Random(11);
    private final String script;
    private final int idLength;

    private SampleJourney(String script, int idLength) {
        this.script = script;
        this.idLength = idLength;
    }

    /**
     * As many of everything as a module's schema allows, all of it done.
     *
     * @param script the characters that own questions are written in, one after the other
     */
    public static Journey longest(String script) {
        return new SampleJourney(script, 40).create(12, 40, 40, 30, 200);
    }

    /** As much as the shipped module has. */
    public static Journey usual(String script) {
        return new SampleJourney(script, 12).create(6, 10, 10, 5, 8);
    }

    /** A text of random characters that is as long as all own questions together may be. */
    public static String words(String script, int units, Random random) {
        List<String> characters =
                script.codePoints().mapToObj(Character::toString).toList();
        StringBuilder text = new StringBuilder();
        while (text.length() + 2 <= units) {
            text.append(characters.get(random.nextInt(characters.size())));
        }
        return text.toString();
    }

    private Journey create(int lessons, int items, int statements, int readiness, int lines) {
        return new Journey(
                id(),
                Set.of(Step.values()),
                map(lessons, place -> new LessonProgress(place % 5, 5, List.of(2, 3, 1))),
                map(items, place -> any(SelfCheckAnswer.values(), place)),
                quiz(statements),
                questions(),
                List.of(id(), id()),
                map(readiness, place -> any(ReadinessAnswer.values(), place)),
                strings(lines, 2 * idLength));
    }

    private List<QuizAnswer> quiz(int statements) {
        List<QuizAnswer> answers = new ArrayList<>();
        for (String id : strings(statements, idLength)) {
            boolean known = random.nextBoolean();
            answers.add(new QuizAnswer(id, false, any(Statement.Answer.values(), random.nextInt(2))));
            for (int again = 0; !known && again < 4; again++) {
                answers.add(new QuizAnswer(id, true, any(Statement.Answer.values(), again / 3)));
            }
        }
        return answers.stream().limit(QuizRules.ANSWERS_LIMIT).toList();
    }

    private List<ChosenQuestion> questions() {
        List<ChosenQuestion> questions = new ArrayList<>();
        for (int place = 0; place < 10; place++) {
            questions.add(new ChosenQuestion.Suggested(id()));
            questions.add(new ChosenQuestion.Own(words(script, Journey.OWN_QUESTIONS_LIMIT / 10, random)));
        }
        return questions;
    }

    private <V> Map<String, V> map(int size, IntFunction<V> value) {
        Map<String, V> map = new HashMap<>();
        IntStream.range(0, size).forEach(place -> map.put(id(), value.apply(place)));
        return map;
    }

    private Set<String> strings(int count, int length) {
        Set<String> strings = new HashSet<>();
        while (strings.size() < count) {
            strings.add(string(length));
        }
        return strings;
    }

    private String id() {
        return string(idLength);
    }

    private String string(int length) {
        String rest = random.ints(length - 1, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
        return LETTERS.charAt(random.nextInt(26)) + rest;
    }

    private static <T> T any(T[] values, int place) {
        return values[place % values.length];
    }
}
