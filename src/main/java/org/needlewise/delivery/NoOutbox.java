package org.needlewise.delivery;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** The outbox if no mail server is set: offers no email. */
final class NoOutbox implements Outbox {

    @Override
    public boolean offered() {
        return false;
    }

    @Override
    public boolean admits(Device device, EmailAddress to) {
        return false;
    }

    @Override
    public Duration window() {
        return Duration.ZERO;
    }

    @Override
    public CompletableFuture<Outcome> post(EmailAddress to, Locale language, byte[] pdf, BooleanSupplier leave) {
        throw new IllegalStateException("No mail server is set.");
    }
}
