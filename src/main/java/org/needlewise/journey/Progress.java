package org.needlewise.journey;

import java.time.Duration;
import java.util.Optional;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;

/** How much of a module a journey has done, and how long the rest takes. */
public record Progress(Journey journey, LearningModule module) {

    /** The progress in a lesson. */
    public enum LessonState {
        NEW,
        STARTED,
        DONE
    }

    public boolean done(Step step) {
        return switch (step) {
            case LEARN -> nextLesson().isEmpty();
            case CHECK_YOURSELF -> unanswered() == 0;
            case MYTH_OR_FACT -> journey.quiz(module).finished();
            case QUESTIONS -> !journey.questions().isEmpty();
            case READY -> unrated() == 0;
            case SUMMARY -> journey.opened().contains(Step.SUMMARY);
        };
    }

    /** Whether the step was opened, or something was done in it. */
    public boolean started(Step step) {
        return journey.opened().contains(step)
                || switch (step) {
                    case LEARN -> !journey.lessons().isEmpty();
                    case CHECK_YOURSELF -> !journey.selfCheck().isEmpty();
                    case MYTH_OR_FACT -> !journey.quiz().isEmpty();
                    case QUESTIONS -> !journey.questions().isEmpty();
                    case READY ->
                        !journey.values().isEmpty() || !journey.readiness().isEmpty();
                    case SUMMARY -> false;
                };
    }

    /** Whether the quick check at the lesson's end was answered; a wrong answer counts, because it teaches too. */
    public boolean read(Lesson lesson) {
        return state(lesson) == LessonState.DONE;
    }

    /** The first lesson that is not done; empty once all are. */
    public Optional<Lesson> nextLesson() {
        return module.lessons().stream().filter(lesson -> !read(lesson)).findFirst();
    }

    public LessonState state(Lesson lesson) {
        if (journey.lesson(lesson).answered()) {
            return LessonState.DONE;
        }
        return journey.lessons().containsKey(lesson.id()) ? LessonState.STARTED : LessonState.NEW;
    }

    /** The time that the rest takes, measured like the module's total time. */
    public Duration left() {
        Duration lessons = module.lessons().stream().map(this::left).reduce(Duration.ZERO, Duration::plus);
        return lessons.plus(share(
                        module.selfCheckTime(), unanswered(), module.selfCheck().size()))
                .plus(share(
                        module.quizTime(),
                        journey.quiz(module).left(),
                        module.statements().size()))
                .plus(done(Step.QUESTIONS) ? Duration.ZERO : module.questionsTime())
                .plus(chosen() ? Duration.ZERO : module.valuesTime())
                .plus(share(
                        module.readinessTime(), unrated(), module.readiness().size()));
    }

    /** {@link #left()} in minutes, rounded up: 0 only if nothing is left to read or to answer. */
    public int minutesLeft() {
        return Math.toIntExact(
                Math.ceilDiv(left().toMillis(), Duration.ofMinutes(1).toMillis()));
    }

    private Duration left(Lesson lesson) {
        int parts = lesson.cards().size() + 1;
        return read(lesson)
                ? Duration.ZERO
                : share(
                        lesson.time(),
                        Math.max(1, parts - journey.lesson(lesson).furthest()),
                        parts);
    }

    private long unanswered() {
        return module.selfCheck().stream()
                .filter(item -> !journey.selfCheck().containsKey(item.id()))
                .count();
    }

    /** Whoever rated all statements has passed the values on the same screen, and chose to choose none. */
    private boolean chosen() {
        return !journey.values().isEmpty() || done(Step.READY);
    }

    private long unrated() {
        return module.readiness().stream()
                .filter(statement -> !journey.readiness().containsKey(statement.id()))
                .count();
    }

    private static Duration share(Duration whole, long left, int all) {
        return all == 0 ? Duration.ZERO : whole.multipliedBy(left).dividedBy(all);
    }
}
