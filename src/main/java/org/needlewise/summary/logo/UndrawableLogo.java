package org.needlewise.summary.logo;

/** A logo cannot be drawn as on the screen; the message says why. */
final class UndrawableLogo extends RuntimeException {

    UndrawableLogo(String why) {
        super(why);
    }
}
