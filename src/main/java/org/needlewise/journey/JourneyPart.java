package org.needlewise.journey;

/** The parts to remove from a journey that does not fit into its medium, least important first. */
public enum JourneyPart {
    /** The lines that the summary leaves out: unchecking them again takes a few taps. */
    LEFT_OUT_LINES,
    /** The progress in each lesson: the lessons themselves are still there. */
    LESSONS,
    /** The readiness ratings: a handful of taps. */
    READINESS,
    /** The answers to the quiz. */
    QUIZ,
    /** What matters most to the patient: two taps, but the conversation starts from it, and it is short. */
    VALUES,
    /** The answers to the self-check. */
    SELF_CHECK,
    /** The questions in the patient's own words, from the last to the first: only they have to be thought up again. */
    OWN_QUESTIONS,
    /** The suggested questions that were chosen. */
    QUESTIONS
}
