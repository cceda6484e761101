package org.needlewise.clinic;

/** What a station may offer beside the screens. */
public enum Offer {
    PRINT,
    PHONE,
    EMAIL
}
