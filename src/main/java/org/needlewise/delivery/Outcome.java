package org.needlewise.delivery;

/** What is known about an email in the outbox. */
public enum Outcome {
    /** The mail server accepted it. */
    ACCEPTED,
    /** The mail server permanently refused the address; the email was given up. */
    REFUSED,
    /** The mailbox is full, or the email is too large for it; the email was given up. */
    NO_ROOM,
    /** The mail server permanently refused the email for a reason other than its address; it was given up. */
    NOT_TAKEN,
    /** It is waiting; the outbox keeps trying for 24 hours. */
    WAITING
}
