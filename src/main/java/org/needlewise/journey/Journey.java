package org.needlewise.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Lesson;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.content.SuggestedQuestion;

/**
 * Everything that one patient did so far.
 *
 * @param module the ID of the module
 * @param opened the steps that were opened
 * @param lessons the progress in each lesson, by its ID
 * @param selfCheck the answers to self-check items, by their IDs
 * @param quiz the answers to statements, in the order they were given
 * @param questions what to ask, in the patient's order
 * @param values the IDs of what matters most to the patient, in the order they were chosen
 * @param readiness the ratings of readiness statements, by their IDs
 * @param leftOut the keys of the summary's lines that the patient does not want
 */
public record Journey(
        String module,
        Set<Step> opened,
        Map<String, LessonProgress> lessons,
        Map<String, SelfCheckAnswer> selfCheck,
        List<QuizAnswer> quiz,
        List<ChosenQuestion> questions,
        List<String> values,
        Map<String, ReadinessAnswer> readiness,
        Set<String> leftOut) {

    /** The total length of all own questions, in UTF-16 code units as counted by a browser's {@code maxlength}. */
    public static final int OWN_QUESTIONS_LIMIT = 500;

    /** How many values a patient may choose: with more, little would be said about what matters most. */
    public static final int VALUES_LIMIT = 2;

    public Journey {
        opened = Set.copyOf(opened);
        lessons = Map.copyOf(lessons);
        selfCheck = Map.copyOf(selfCheck);
        quiz = List.copyOf(quiz);
        questions = List.copyOf(questions);
        values = List.copyOf(values);
        readiness = Map.copyOf(readiness);
        leftOut = Set.copyOf(leftOut);
        Ids.check(module);
        Ids.check(lessons.keySet());
        Ids.check(selfCheck.keySet());
        Ids.check(readiness.keySet());
        QuizRules.check(quiz);
        QuestionRules.check(questions);
        ValueRules.check(values);
        LeftOutRules.check(leftOut);
    }

    public static Journey begin(String module) {
        return new Journey(module, Set.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), Map.of(), Set.of());
    }

    /** The journey after a change; empty if the change refers to something unknown or is out of order. */
    public Optional<Journey> after(Change change, LearningModule module) {
        if (!module.id().equals(this.module)) {
            return Optional.empty();
        }
        return switch (change) {
            case Change.OpenStep(Step step) -> Optional.of(withOpened(Set.of(step)));
            case Change.InLesson it -> LessonRules.after(it, lessons, module).map(this::withLessons);
            case Change.InSelfCheck it ->
                AnswerRules.after(it, selfCheck, module).map(this::withSelfCheck);
            case Change.InQuiz it -> QuizRules.after(it, quiz, module).map(this::withQuiz);
            case Change.InQuestions it ->
                QuestionRules.after(it, questions, module).map(this::withQuestions);
            case Change.InValues it -> ValueRules.after(it, values, module).map(this::withValues);
            case Change.InReadiness it ->
                AnswerRules.after(it, readiness, module).map(this::withReadiness);
            case Change.InSummary it -> LeftOutRules.after(it, leftOut).map(this::withLeftOut);
        };
    }

    /** The journey without anything that the module no longer has. */
    public Journey fitting(LearningModule module) {
        return new Fitting(module).of(this);
    }

    /** Whether the patient has entered nothing yet. */
    public boolean isBlank() {
        return trimmed().skip(1).findAny().isEmpty();
    }

    /** Whether this journey includes all lessons, answers, questions, and values of another one. */
    public boolean covers(Journey other) {
        return module.equals(other.module)
                && lessons.entrySet().containsAll(other.lessons.entrySet())
                && selfCheck.entrySet().containsAll(other.selfCheck.entrySet())
                && quiz.size() >= other.quiz.size()
                && quiz.subList(0, other.quiz.size()).equals(other.quiz)
                && questions.containsAll(other.questions)
                && values.containsAll(other.values)
                && readiness.entrySet().containsAll(other.readiness.entrySet());
    }

    /** From the complete journey to the shortest: each lacks the least important part that the one before still has. */
    public Stream<TrimmedJourney> trimmed() {
        return TrimmedJourney.of(this);
    }

    public Quiz quiz(LearningModule module) {
        return new Quiz(module.statements(), quiz);
    }

    public Progress progress(LearningModule module) {
        return new Progress(this, module);
    }

    /** The patient's position in a lesson; its first card if it was never opened. */
    public LessonProgress lesson(Lesson lesson) {
        return LessonRules.of(lesson, lessons);
    }

    /** The self-check items that apply or may apply, in the module's order. */
    public List<SelfCheckItem> toTalkAbout(LearningModule module) {
        return module.selfCheck().stream()
                .filter(item -> Optional.ofNullable(selfCheck.get(item.id()))
                        .filter(SelfCheckAnswer::toTalkAbout)
                        .isPresent())
                .toList();
    }

    /** The self-check items without an answer, in the module's order. None of them counts as No. */
    public List<SelfCheckItem> unanswered(LearningModule module) {
        return module.selfCheck().stream()
                .filter(item -> !selfCheck.containsKey(item.id()))
                .toList();
    }

    /** The module's questions: first those that follow from the self-check or the quiz, then the others. */
    public List<SuggestedQuestion> suggestions(LearningModule module) {
        return Suggestions.of(this, module).inOrder(module.questions());
    }

    public int ownCharacters() {
        return QuestionRules.ownCharacters(questions);
    }

    public int ownCharactersLeft() {
        return OWN_QUESTIONS_LIMIT - ownCharacters();
    }

    /** The characters that would be left with this text on the list, where it is shorter than typed. */
    public int ownCharactersLeft(String typed) {
        return ownCharactersLeft() - OwnWords.clean(typed).length();
    }

    private Journey withOpened(Set<Step> further) {
        Set<Step> changed = new HashSet<>(opened);
        changed.addAll(further);
        return new Journey(module, changed, lessons, selfCheck, quiz, questions, values, readiness, leftOut);
    }

    private Journey withLessons(Map<String, LessonProgress> changed) {
        return new Journey(module, opened, changed, selfCheck, quiz, questions, values, readiness, leftOut);
    }

    private Journey withSelfCheck(Map<String, SelfCheckAnswer> changed) {
        return new Journey(module, opened, lessons, changed, quiz, questions, values, readiness, leftOut);
    }

    private Journey withQuiz(List<QuizAnswer> changed) {
        return new Journey(module, opened, lessons, selfCheck, changed, questions, values, readiness, leftOut);
    }

    private Journey withQuestions(List<ChosenQuestion> changed) {
        return new Journey(module, opened, lessons, selfCheck, quiz, changed, values, readiness, leftOut);
    }

    private Journey withValues(List<String> changed) {
        return new Journey(module, opened, lessons, selfCheck, quiz, questions, changed, readiness, leftOut);
    }

    private Journey withReadiness(Map<String, ReadinessAnswer> changed) {
        return new Journey(module, opened, lessons, selfCheck, quiz, questions, values, changed, leftOut);
    }

    private Journey withLeftOut(Set<String> changed) {
        return new Journey(module, opened, lessons, selfCheck, quiz, questions, values, readiness, changed);
    }
}
