package org.needlewise.journey;

/** The steps of the visit, in their usual order; a patient may take them in any order. */
public enum Step {
    LEARN,
    CHECK_YOURSELF,
    MYTH_OR_FACT,
    QUESTIONS,
    READY,
    SUMMARY
}
