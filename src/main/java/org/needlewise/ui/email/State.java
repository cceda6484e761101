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
    LIMIT,
    FAILED,
    NOT_OFFERED;

    static State of(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> ACCEPTED;
            case WAITING -> WAITING;
            case REFUSED -> REFUSED;
        };
    }

    /** Whether an address can be typed now. */
    boolean asks() {
        return this == FORM || this == REFUSED;
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
