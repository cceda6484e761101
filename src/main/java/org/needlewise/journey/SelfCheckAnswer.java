package org.needlewise.journey;

/** Whether something applies to the patient; never whether they may have the treatment. */
public enum SelfCheckAnswer {
    YES,
    NO,
    NOT_SURE,
    DISCUSS;

    public boolean toTalkAbout() {
        return this != NO;
    }
}
