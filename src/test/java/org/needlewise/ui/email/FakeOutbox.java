package org.needlewise.ui.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.needlewise.delivery.Device;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outbox;
import org.needlewise.delivery.Outcome;

/** An outbox that does what a test says, and records its calls. */
final class FakeOutbox implements Outbox {

    record Posted(EmailAddress to, Locale language, String pdf) {}

    private final List<Posted> posted = new ArrayList<>();
    private Duration window = Duration.ofHours(1);
    private int answered;
    private boolean offered;
    private boolean admitting;
    private boolean writing;
    private CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    FakeOutbox() {
        reset();
    }

    void reset() {
        posted.clear();
        answered = 0;
        offered = true;
        admitting = true;
        writing = true;
        outcome = new CompletableFuture<>();
    }

    void close() {
        offered = false;
    }

    void reachLimit(Duration until) {
        window = until;
        admitting = false;
    }

    void losePaper() {
        writing = false;
    }

    void come(Outcome known) {
        outcome.complete(known);
    }

    /** How many mails it was given, whatever became of them. */
    synchronized int answered() {
        return answered;
    }

    synchronized List<Posted> posted() {
        return List.copyOf(posted);
    }

    @Override
    public boolean offered() {
        return offered;
    }

    @Override
    public boolean admits(Device device, EmailAddress to) {
        return admitting;
    }

    @Override
    public Duration window() {
        return window;
    }

    @Override
    public synchronized CompletableFuture<Outcome> post(
            EmailAddress to, Locale language, byte[] pdf, BooleanSupplier leave) {
        answered++;
        if (!writing) {
            throw new IllegalStateException("The database is away.");
        }
        if (!leave.getAsBoolean()) {
            throw new CancellationException();
        }
        posted.add(new Posted(to, language, new String(pdf, UTF_8)));
        return outcome;
    }
}
