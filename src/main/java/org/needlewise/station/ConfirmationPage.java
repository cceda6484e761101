package org.needlewise.station;

import java.util.Locale;

/**
 * A page that asks for confirmation before a URL changes anything.
 *
 * @param name the kiosk in question, or empty if there is none
 * @param action the URL that its button posts to
 * @param token the form's token, or empty if it has none
 * @param start whether the page may submit itself if its URL says so
 * @param again whether an earlier submission was rejected
 */
record ConfirmationPage(
        Confirmation question, Locale language, String name, String action, String token, Start start, boolean again) {

    /** Which URLs make the page submit itself: none, one with the key, or one entered on the server's own computer. */
    enum Start {
        NEVER(""),
        WITH_KEY("key"),
        BY_ITSELF("local");

        final String mark;

        Start(String mark) {
            this.mark = mark;
        }
    }
}
