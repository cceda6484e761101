package org.needlewise.clinic;

/** The paper that the clinic prints on. */
public enum Paper {
    A4,
    LETTER
}
