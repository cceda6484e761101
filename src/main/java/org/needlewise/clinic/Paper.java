package org.needlewise.clinic;

/** The size of the clinic's paper. */
public enum Paper {
    A4,
    LETTER
}
