package org.needlewise.ui.email;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.needlewise.delivery.Device;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outbox;
import org.needlewise.delivery.Outcome;

/** An outbox for one email that runs a test's action at a given moment. */
final class SteppedOutbox implements Outbox {

    /** The moments in storing an email, in order. */
    enum Moment {
        MADE,
        BEFORE_LEAVE,
        AFTER_LEAVE,
        WRITTEN,
        POSTED
    }

    private final Map<Moment, Runnable> happenings = new EnumMap<>(Moment.class);
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private volatile boolean written;

    void at(Moment moment, Runnable happening) {
        happenings.put(moment, happening);
    }

    void pass(Moment moment) {
        happenings.getOrDefault(moment, () -> {}).run();
    }

    void come(Outcome known) {
        outcome.complete(known);
    }

    boolean has() {
        return written;
    }

    @Override
    public boolean offered() {
        return true;
    }

    @Override
    public boolean admits(Device device, EmailAddress to) {
        return true;
    }

    @Override
    public Duration window() {
        return Duration.ofHours(1);
    }

    @Override
    public CompletableFuture<Outcome> post(EmailAddress to, Locale language, byte[] pdf, BooleanSupplier leave) {
        pass(Moment.BEFORE_LEAVE);
        if (!leave.getAsBoolean()) {
            throw new CancellationException();
        }
        pass(Moment.AFTER_LEAVE);
        written = true;
        pass(Moment.WRITTEN);
        return outcome;
    }
}
