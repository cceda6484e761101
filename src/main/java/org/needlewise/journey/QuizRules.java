package org.needlewise.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Statement;

/** The rules for the quiz: only the current statement can be answered, and each has one first answer. */
final class QuizRules {

    /** Limits the size of the journey's cookie even if wrong answers never stop. */
    static final int ANSWERS_LIMIT = 200;

    private QuizRules() {}

    static Optional<List<QuizAnswer>> after(Change.InQuiz change, List<QuizAnswer> answers, LearningModule module) {
        return switch (change) {
            case Change.RetakeQuiz() -> Optional.of(List.of());
            case Change.AnswerStatement(String id, boolean again, int round, Statement.Answer given) ->
                new Quiz(module.statements(), answers)
                        .current()
                        .filter(asked -> asked.statement().id().equals(id) && asked.again() == again)
                        .filter(asked -> answers.size() == round)
                        .map(asked -> with(answers, new QuizAnswer(id, again, given), module))
                        .filter(changed -> changed.size() <= ANSWERS_LIMIT);
        };
    }

    static void check(List<QuizAnswer> answers) {
        Set<String> asked = new HashSet<>();
        for (QuizAnswer answer : answers) {
            boolean first = asked.add(answer.statement());
            if (first == answer.again()) {
                throw new IllegalArgumentException(
                        "each statement is asked once in its first wording, then in its second");
            }
        }
        if (answers.size() > ANSWERS_LIMIT) {
            throw new IllegalArgumentException("%s answers to the quiz".formatted(answers.size()));
        }
    }

    private static List<QuizAnswer> with(List<QuizAnswer> answers, QuizAnswer answer, LearningModule module) {
        List<QuizAnswer> changed = new ArrayList<>(answers);
        changed.add(answer);
        if (changed.size() > ANSWERS_LIMIT) {
            changed.stream()
                    .filter(old -> old.again() && !right(old, module))
                    .findFirst()
                    .ifPresent(changed::remove);
        }
        return changed;
    }

    private static boolean right(QuizAnswer answer, LearningModule module) {
        return module.statement(answer.statement())
                .filter(statement -> statement.wording(answer.again()).answer() == answer.given())
                .isPresent();
    }
}
