package org.needlewise.summary.logo;

/** Thrown if a logo cannot be drawn as it looks on the screen; the message says why. */
final class UndrawableLogo extends RuntimeException {

    UndrawableLogo(String why) {
        super(why);
    }
}
