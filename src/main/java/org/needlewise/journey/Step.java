package org.needlewise.journey;

/** The steps of the way, in their order; a patient may take them in any. */
public enum Step {
    LEARN,
    CHECK_YOURSELF,
    MYTH_OR_FACT,
    QUESTIONS,
    READY,
    SUMMARY
}
