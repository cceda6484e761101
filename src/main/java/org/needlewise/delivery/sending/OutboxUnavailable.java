package org.needlewise.delivery.sending;

/** Thrown if the program cannot start because of its outbox. */
final class OutboxUnavailable extends RuntimeException {

    private final String action;

    /** @param action what an operator can do about it */
    OutboxUnavailable(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
