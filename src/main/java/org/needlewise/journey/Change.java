package org.needlewise.journey;

import org.needlewise.content.Statement;

/**
 * One thing that a patient does, and what they did it to; ids, indexes and texts may be anything until a journey has
 * judged them. One that was meant for what is no longer so is ignored.
 */
public sealed interface Change {

    /** A change of where in a lesson the patient is. */
    sealed interface InLesson extends Change {}

    /** A change of the self-check's answers. */
    sealed interface InSelfCheck extends Change {}

    /** A change of the quiz's answers. */
    sealed interface InQuiz extends Change {}

    /** A change of the questions to bring. */
    sealed interface InQuestions extends Change {}

    /** A change of the readiness ratings. */
    sealed interface InReadiness extends Change {}

    /** A change of what the summary shows. */
    sealed interface InSummary extends Change {}

    /** Goes to a step. */
    record OpenStep(Step step) implements Change {}

    /** Shows a card by its index; the number of cards stands for the quick check. */
    record OpenCard(String lesson, int card) implements InLesson {}

    /** Taps an option of the quick check by its index. */
    record AnswerCheck(String lesson, int option) implements InLesson {}

    /** Answers a self-check item, or changes the answer. */
    record AnswerItem(String item, SelfCheckAnswer answer) implements InSelfCheck {}

    /** Takes the answer to a self-check item back. */
    record ClearItem(String item) implements InSelfCheck {}

    /**
     * Answers the statement that is asked now.
     *
     * @param round the number of answers that had been given when it was asked
     */
    record AnswerStatement(String statement, boolean again, int round, Statement.Answer answer) implements InQuiz {}

    /** Starts the quiz over. */
    record RetakeQuiz() implements InQuiz {}

    /** Puts a suggested question at the end of the list. */
    record ChooseQuestion(String question) implements InQuestions {}

    /** Takes a question off the list. */
    record DropQuestion(ChosenQuestion question) implements InQuestions {}

    /** Swaps a question with the one before it, as long as it is at the place, from 0, where it was seen. */
    record RaiseQuestion(ChosenQuestion question, int place) implements InQuestions {}

    /** Swaps a question with the one after it, as long as it is at the place, from 0, where it was seen. */
    record LowerQuestion(ChosenQuestion question, int place) implements InQuestions {}

    /** Puts a question in the patient's own words at the end of the list. */
    record AskOwn(String text) implements InQuestions {}

    /** Rates a readiness statement, or changes the rating. */
    record RateReadiness(String statement, ReadinessAnswer answer) implements InReadiness {}

    /** Takes the rating of a readiness statement back. */
    record ClearReadiness(String statement) implements InReadiness {}

    /** Leaves a line out of the summary, by its key. */
    record LeaveOut(String line) implements InSummary {}

    /** Takes a line that was left out into the summary again, by its key. */
    record TakeIn(String line) implements InSummary {}
}
