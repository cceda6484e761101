package org.needlewise.ui.email;

import java.util.Locale;
import org.needlewise.delivery.Outcome;

/** Where the patient is with their e-mail. */
enum State {
    FORM,
    SENDING,
    ACCEPTED,
    WAITING,
    REFUSED,
    NO_ROOM,
    NOT_TAKEN,
    LIMIT,
    FAILED,
    /** The outbox may have it or not. */
    UNSURE,
    NOT_OFFERED;

    static State of(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> ACCEPTED;
            case WAITING -> WAITING;
            case REFUSED -> REFUSED;
            case NO_ROOM -> NO_ROOM;
            case NOT_TAKEN -> NOT_TAKEN;
        };
    }

    /** Whether an address can be typed now. */
    boolean asks() {
        return switch (this) {
            case FORM, REFUSED, NO_ROOM, NOT_TAKEN -> true;
            case SENDING, ACCEPTED, WAITING, LIMIT, FAILED, UNSURE, NOT_OFFERED -> false;
        };
    }

    /** Whether there is something to tell, which is everything but the plain form. */
    boolean tells() {
        return this != FORM;
    }

    /** How the keys of its words end. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
