package org.needlewise.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;

/** The rules for lessons: any card at any time, and the quick check until it is answered correctly. */
final class LessonRules {

    private LessonRules() {}

    static Optional<Map<String, LessonProgress>> after(
            Change.InLesson change, Map<String, LessonProgress> lessons, LearningModule module) {
        return switch (change) {
            case Change.OpenCard(String id, int card) ->
                module.lesson(id)
                        .filter(lesson -> card >= 0 && card <= lesson.cards().size())
                        .map(lesson ->
                                Maps.with(lessons, id, of(lesson, lessons).at(card)));
            case Change.AnswerCheck(String id, int option) ->
                module.lesson(id)
                        .flatMap(lesson -> tapped(lesson, of(lesson, lessons), option))
                        .map(progress -> Maps.with(lessons, id, progress));
        };
    }

    static LessonProgress of(Lesson lesson, Map<String, LessonProgress> lessons) {
        return lessons.getOrDefault(lesson.id(), LessonProgress.NEW);
    }

    private static Optional<LessonProgress> tapped(Lesson lesson, LessonProgress progress, int option) {
        boolean shown = progress.furthest() >= lesson.cards().size();
        boolean known = option >= 0 && option < lesson.check().options().size();
        if (!shown
                || !known
                || progress.checked(lesson.check())
                || progress.tapped().contains(option)) {
            return Optional.empty();
        }
        List<Integer> tapped = new ArrayList<>(progress.tapped());
        tapped.add(option);
        return Optional.of(new LessonProgress(progress.card(), progress.furthest(), tapped));
    }
}
