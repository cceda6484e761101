package org.needlewise.ui.email;

import java.util.Locale;
import org.needlewise.delivery.Outcome;

/** The state of the email screen. */
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
    /** The outbox may or may not have the email. */
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

    /** Whether an address can be entered. */
    boolean asks() {
        return switch (this) {
            case FORM, REFUSED, NO_ROOM, NOT_TAKEN -> true;
            case SENDING, ACCEPTED, WAITING, LIMIT, FAILED, UNSURE, NOT_OFFERED -> false;
        };
    }

    /** Whether there is a message to show: in every state except the empty form. */
    boolean tells() {
        return this != FORM;
    }

    /** The suffix of its translation keys. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
