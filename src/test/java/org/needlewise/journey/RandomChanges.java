package org.needlewise.journey;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.needlewise.content.Statement;

/** Changes that a broken or hostile browser might send; the same seed gives the same changes. */
final class RandomChanges {

    private static final List<String> IDS = List.of(
            "what-it-is",
            "the-day",
            "acne",
            "blood",
            "scars",
            "pain",
            "repair",
            "once",
            "sun",
            "cost",
            "numbing",
            "medicine",
            "visits",
            "steps",
            "care",
            "time",
            "skin",
            "calm",
            "price",
            "nothing",
            "",
            "PAIN",
            "../pain",
            "pain\n");
    private static final List<String> STATEMENTS = List.of("pain", "repair", "once", "sun", "nothing");
    private static final List<String> PIECES = List.of(
            "a", "Why", " ", "\n", "\u0000", "\u202E", "\u2066", "\u200B", "\u200D", "\uD83D", "\uDE42", "🙂", "न",
            "<b>");
    private static final int[] NUMBERS = {0, 1, 2, 3, 4, 29, 30, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};

    /** No text of random pieces is like it. */
    static final ChosenQuestion NOT_ASKED = new ChosenQuestion.Own("Nobody asks this");

    private final Random random;
    private Journey now = Journey.begin("none");
    private final List<Supplier<Change>> kinds = List.of(
            () -> new Change.OpenStep(any(Step.values())),
            () -> new Change.OpenCard(id(), number()),
            () -> new Change.AnswerCheck(id(), number()),
            () -> new Change.AnswerItem(id(), any(SelfCheckAnswer.values())),
            () -> new Change.ClearItem(id()),
            this::answer,
            this::answer,
            () -> new Change.ChooseQuestion(id()),
            () -> new Change.DropQuestion(question()),
            () -> new Change.RaiseQuestion(question(), number()),
            () -> new Change.AskOwn(text()),
            () -> new Change.AskOwn(text()),
            () -> new Change.ChooseValue(id()),
            () -> new Change.DropValue(id()),
            () -> new Change.RateReadiness(id(), any(ReadinessAnswer.values())),
            () -> new Change.ClearReadiness(id()),
            () -> new Change.LeaveOut(line()),
            () -> new Change.LeaveOut(line()),
            () -> new Change.LeaveOut(line()),
            () -> new Change.TakeIn(line()));

    RandomChanges(long seed) {
        random = new Random(seed);
    }

    /** @param journey what many of them are meant for, so that some of them count */
    Change next(Journey journey) {
        now = journey;
        // Rare, so that the quiz gets beyond its first round.
        boolean retake = random.nextInt(1_000) == 0;
        return retake ? new Change.RetakeQuiz() : any(kinds).get();
    }

    private Change answer() {
        int round = random.nextInt(4) == 0 ? number() : now.quiz().size();
        return new Change.AnswerStatement(any(STATEMENTS), random.nextBoolean(), round, any(Statement.Answer.values()));
    }

    private ChosenQuestion question() {
        boolean chosen = !now.questions().isEmpty() && random.nextInt(4) > 0;
        return chosen ? any(now.questions()) : NOT_ASKED;
    }

    private String id() {
        return any(IDS);
    }

    private int number() {
        return NUMBERS[random.nextInt(NUMBERS.length)];
    }

    private String line() {
        return random.nextInt(4) == 0 ? text() : "line:" + random.nextInt(400);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(20) == 0 ? random.nextInt(2_000) : random.nextInt(200);
        for (int piece = 0; piece < length; piece++) {
            text.append(any(PIECES));
        }
        return text.toString();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
