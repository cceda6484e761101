package org.needlewise.journey;

/** Whether the patient can say a readiness statement of themselves. */
public enum ReadinessAnswer {
    YES,
    NOT_YET,
    TALK;

    /** Whether there is still something to go over. */
    public boolean open() {
        return this != YES;
    }
}
