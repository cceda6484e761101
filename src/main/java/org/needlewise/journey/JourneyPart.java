package org.needlewise.journey;

/** The parts of a journey that stay behind when it has to be carried by less than it needs: first what is missed least. */
public enum JourneyPart {
    /** Which lines the summary leaves out: unticking them again takes a few taps. */
    LEFT_OUT_LINES,
    /** How far each lesson is: the lessons themselves are there as well. */
    LESSONS,
    /** The ratings of readiness: a handful of taps. */
    READINESS,
    /** The answers to the quiz. */
    QUIZ,
    /** The answers to the self-check. */
    SELF_CHECK,
    /** The questions in the patient's own words, from the last to the first: nothing else has to be thought up. */
    OWN_QUESTIONS,
    /** The questions that were picked. */
    QUESTIONS
}
