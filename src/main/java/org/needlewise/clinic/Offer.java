package org.needlewise.clinic;

/** What a station may offer beside the screens; sound is a voice that reads them when asked to. */
public enum Offer {
    PRINT,
    PHONE,
    EMAIL,
    SOUND
}
