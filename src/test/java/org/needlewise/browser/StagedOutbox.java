package org.needlewise.browser;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.needlewise.delivery.Device;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outbox;
import org.needlewise.delivery.Outcome;

/** The real outbox, except for a few addresses for which a test triggers rare outcomes. */
record StagedOutbox(Outbox real) implements Outbox {

    static final String SLOW = "slow@example.org";
    static final String WAITING = "waiting@example.org";
    static final String REFUSED = "refused@example.org";
    static final String NO_ROOM = "full@example.org";
    static final String NOT_TAKEN = "nottaken@example.org";
    static final String LIMIT = "limit@example.org";

    @Override
    public boolean offered() {
        return real.offered();
    }

    @Override
    public boolean admits(Device device, EmailAddress to) {
        return !to.value().equals(LIMIT);
    }

    @Override
    public Duration window() {
        return real.window();
    }

    @Override
    public CompletableFuture<Outcome> post(EmailAddress to, Locale language, byte[] pdf, BooleanSupplier leave) {
        return switch (to.value()) {
            case SLOW -> taken(leave, new CompletableFuture<>());
            case WAITING -> taken(leave, CompletableFuture.completedFuture(Outcome.WAITING));
            case REFUSED -> taken(leave, CompletableFuture.completedFuture(Outcome.REFUSED));
            case NO_ROOM -> taken(leave, CompletableFuture.completedFuture(Outcome.NO_ROOM));
            case NOT_TAKEN -> taken(leave, CompletableFuture.completedFuture(Outcome.NOT_TAKEN));
            default -> real.post(to, language, pdf, leave);
        };
    }

    private static CompletableFuture<Outcome> taken(BooleanSupplier leave, CompletableFuture<Outcome> outcome) {
        if (!leave.getAsBoolean()) {
            throw new CancellationException();
        }
        return outcome;
    }
}
