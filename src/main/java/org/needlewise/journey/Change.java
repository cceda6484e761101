package org.needlewise.journey;

import org.needlewise.content.Statement;

/**
 * One action of a patient and its target. IDs, indexes, and texts are untrusted until a journey has checked them. An
 * action meant for an outdated state is ignored.
 */
public sealed interface Change {

    /** A change of the patient's position in a lesson. */
    sealed interface InLesson extends Change {}

    /** A change of the self-check's answers. */
    sealed interface InSelfCheck extends Change {}

    /** A change of the quiz's answers. */
    sealed interface InQuiz extends Change {}

    /** A change of the patient's list of questions. */
    sealed interface InQuestions extends Change {}

    /** A change of what matters most to the patient. */
    sealed interface InValues extends Change {}

    /** A change of the readiness ratings. */
    sealed interface InReadiness extends Change {}

    /** A change of what the summary shows. */
    sealed interface InSummary extends Change {}

    /** Opens a step. */
    record OpenStep(Step step) implements Change {}

    /** Shows a card by its index; the number of cards means the quick check. */
    record OpenCard(String lesson, int card) implements InLesson {}

    /** Taps an option of the quick check by its index. */
    record AnswerCheck(String lesson, int option) implements InLesson {}

    /** Answers a self-check item, or changes the answer. */
    record AnswerItem(String item, SelfCheckAnswer answer) implements InSelfCheck {}

    /** Clears the answer to a self-check item. */
    record ClearItem(String item) implements InSelfCheck {}

    /**
     * Answers the current statement.
     *
     * @param round the number of answers that had been given when the statement was shown
     */
    record AnswerStatement(String statement, boolean again, int round, Statement.Answer answer) implements InQuiz {}

    /** Starts the quiz over. */
    record RetakeQuiz() implements InQuiz {}

    /** Adds a suggested question to the end of the list. */
    record ChooseQuestion(String question) implements InQuestions {}

    /** Removes a question from the list. */
    record DropQuestion(ChosenQuestion question) implements InQuestions {}

    /** Swaps a question with the one before it, if it is still at the place, from 0, where it was shown. */
    record RaiseQuestion(ChosenQuestion question, int place) implements InQuestions {}

    /** Adds a question in the patient's own words to the end of the list. */
    record AskOwn(String text) implements InQuestions {}

    /** Adds a value to those that matter most, unless there are already as many as a patient may choose. */
    record ChooseValue(String value) implements InValues {}

    /** Removes a value from those that matter most. */
    record DropValue(String value) implements InValues {}

    /** Rates a readiness statement, or changes the rating. */
    record RateReadiness(String statement, ReadinessAnswer answer) implements InReadiness {}

    /** Clears the rating of a readiness statement. */
    record ClearReadiness(String statement) implements InReadiness {}

    /** Leaves a line out of the summary, by its key. */
    record LeaveOut(String line) implements InSummary {}

    /** Puts a line that was left out back into the summary, by its key. */
    record TakeIn(String line) implements InSummary {}
}
