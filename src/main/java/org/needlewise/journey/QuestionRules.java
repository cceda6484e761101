package org.needlewise.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlewise.content.LearningModule;
import org.needlewise.journey.ChosenQuestion.Own;
import org.needlewise.journey.ChosenQuestion.Suggested;

/** The rules for the list of questions: in the patient's order, without duplicates, and of limited length. */
final class QuestionRules {

    /** More than anyone can ask in one appointment, and few enough for the journey's cookie. */
    static final int LIMIT = 30;

    private QuestionRules() {}

    static Optional<List<ChosenQuestion>> after(
            Change.InQuestions change, List<ChosenQuestion> chosen, LearningModule module) {
        return switch (change) {
            case Change.ChooseQuestion(String id) ->
                module.question(id).flatMap(question -> added(chosen, new Suggested(id)));
            case Change.AskOwn(String text) -> own(text, chosen).flatMap(question -> added(chosen, question));
            case Change.DropQuestion(ChosenQuestion question) -> dropped(chosen, question);
            case Change.RaiseQuestion(ChosenQuestion question, int place) -> raised(chosen, question, place);
        };
    }

    static void check(List<ChosenQuestion> chosen) {
        if (chosen.size() > LIMIT
                || ownCharacters(chosen) > Journey.OWN_QUESTIONS_LIMIT
                || new HashSet<>(chosen).size() < chosen.size()) {
            throw new IllegalArgumentException("too many questions, too long ones, or one of them twice");
        }
    }

    static int ownCharacters(List<ChosenQuestion> chosen) {
        return chosen.stream().mapToInt(QuestionRules::ownCharacters).sum();
    }

    private static int ownCharacters(ChosenQuestion question) {
        return switch (question) {
            case Own(String text) -> text.length();
            case Suggested _ -> 0;
        };
    }

    private static Optional<Own> own(String text, List<ChosenQuestion> chosen) {
        String clean = OwnWords.clean(text);
        boolean fits = clean.length() <= Journey.OWN_QUESTIONS_LIMIT - ownCharacters(chosen);
        return clean.isEmpty() || !fits ? Optional.empty() : Optional.of(new Own(clean));
    }

    private static Optional<List<ChosenQuestion>> added(List<ChosenQuestion> chosen, ChosenQuestion question) {
        if (chosen.contains(question) || chosen.size() >= LIMIT) {
            return Optional.empty();
        }
        return Optional.of(Stream.concat(chosen.stream(), Stream.of(question)).toList());
    }

    private static Optional<List<ChosenQuestion>> dropped(List<ChosenQuestion> chosen, ChosenQuestion question) {
        List<ChosenQuestion> changed = new ArrayList<>(chosen);
        return changed.remove(question) ? Optional.of(changed) : Optional.empty();
    }

    private static Optional<List<ChosenQuestion>> raised(
            List<ChosenQuestion> chosen, ChosenQuestion question, int place) {
        int at = chosen.indexOf(question);
        if (at < 1 || at != place) {
            return Optional.empty();
        }
        List<ChosenQuestion> changed = new ArrayList<>(chosen);
        Collections.swap(changed, at, at - 1);
        return Optional.of(changed);
    }
}
