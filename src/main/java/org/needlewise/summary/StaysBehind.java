package org.needlewise.summary;

/** The parts of a journey that a full code for the phone leaves behind, in this order: first what is missed least. */
public enum StaysBehind {
    /** Which lines the summary leaves out: unticking them again takes a few taps. */
    LEFT_OUT_LINES,
    /** How far each lesson is: the lessons themselves are on the phone as well. */
    LESSONS,
    /** The ratings of readiness: a handful of taps. */
    READINESS,
    /** The answers to the quiz. */
    QUIZ,
    /** The questions in the patient's own words, from the last to the first: nothing else has to be thought up. */
    OWN_QUESTIONS,
    /** The questions that were picked. */
    QUESTIONS
}
