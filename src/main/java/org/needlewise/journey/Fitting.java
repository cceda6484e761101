package org.needlewise.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.journey.ChosenQuestion.Own;
import org.needlewise.journey.ChosenQuestion.Suggested;

/** Reduces a journey to what still fits a module that may have changed. */
record Fitting(LearningModule module) {

    Journey of(Journey journey) {
        if (!journey.module().equals(module.id())) {
            return Journey.begin(module.id());
        }
        return new Journey(
                journey.module(),
                journey.opened(),
                lessons(journey.lessons()),
                known(journey.selfCheck(), id -> module.selfCheckItem(id).isPresent()),
                journey.quiz().stream()
                        .filter(answer -> module.statement(answer.statement()).isPresent())
                        .toList(),
                journey.questions().stream().filter(this::known).toList(),
                journey.values().stream()
                        .filter(id -> module.value(id).isPresent())
                        .toList(),
                known(journey.readiness(), id -> module.readinessStatement(id).isPresent()),
                journey.leftOut());
    }

    private Map<String, LessonProgress> lessons(Map<String, LessonProgress> all) {
        Map<String, LessonProgress> fitting = new HashMap<>();
        all.forEach((id, progress) -> module.lesson(id).ifPresent(lesson -> fitting.put(id, within(lesson, progress))));
        return fitting;
    }

    private static LessonProgress within(Lesson lesson, LessonProgress progress) {
        int last = lesson.cards().size();
        List<Integer> tapped = progress.tapped().stream()
                .filter(option -> option < lesson.check().options().size())
                .toList();
        return new LessonProgress(Math.min(progress.card(), last), Math.min(progress.furthest(), last), tapped);
    }

    private boolean known(ChosenQuestion question) {
        return switch (question) {
            case Suggested(String id) -> module.question(id).isPresent();
            case Own _ -> true;
        };
    }

    private static <V> Map<String, V> known(Map<String, V> all, Predicate<String> known) {
        Map<String, V> fitting = new HashMap<>(all);
        fitting.keySet().removeIf(known.negate());
        return fitting;
    }
}
