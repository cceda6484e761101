package org.needlewise.delivery;

/** What is known of a mail that was put into the outbox. */
public enum Outcome {
    /** The mail server took it. */
    ACCEPTED,
    /** The mail server refused it for good; it was given up. */
    REFUSED,
    /** It waits; the outbox goes on trying for 24 hours. */
    WAITING
}
