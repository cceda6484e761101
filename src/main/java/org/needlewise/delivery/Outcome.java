package org.needlewise.delivery;

/** What is known of a mail that was put into the outbox. */
public enum Outcome {
    /** The mail server took it. */
    ACCEPTED,
    /** The mail server refused the address for good; the mail was given up. */
    REFUSED,
    /** The mailbox is full, or the mail is too large for it; the mail was given up. */
    NO_ROOM,
    /** The mail server refused the mail for good, and not for its address; it was given up. */
    NOT_TAKEN,
    /** It waits; the outbox goes on trying for 24 hours. */
    WAITING
}
