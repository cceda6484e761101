package org.needlewise.journey;

/** Whether a readiness statement is true for the patient. */
public enum ReadinessAnswer {
    YES,
    NOT_YET,
    TALK;

    /** Whether something is left to talk about. */
    public boolean open() {
        return this != YES;
    }
}
