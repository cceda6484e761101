package org.needlewise.clinic;

/** The optional features of a station. Sound is a voice that reads screens aloud on request. */
public enum Offer {
    PRINT,
    PHONE,
    EMAIL,
    SOUND
}
