package org.needlewise.station;

import java.util.Locale;

/**
 * A page that asks before an address changes something.
 *
 * @param name of the kiosk that it is about; empty where it is about none
 * @param action the address that its button posts to
 * @param token what the form brings along; empty where it brings nothing
 * @param start whether the page answers by itself where its address says so
 * @param again whether it was answered before, and that did not count
 */
record ConfirmationPage(
        Confirmation question, Locale language, String name, String action, String token, Start start, boolean again) {

    /** Whose address makes the page answer by itself: nobody's, one with the key, or one entered on the server's computer. */
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
