package org.needlewise.ui.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.needlewise.delivery.Address;
import org.needlewise.delivery.Outbox;
import org.needlewise.delivery.Outcome;

/** An outbox that does what a test says, and remembers what it was given. */
final class FakeOutbox implements Outbox {

    record Posted(Address to, Locale language, String pdf) {}

    private final List<Posted> posted = new ArrayList<>();
    private boolean offered;
    private boolean admitting;
    private boolean writing;
    private CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    FakeOutbox() {
        reset();
    }

    void reset() {
        posted.clear();
        offered = true;
        admitting = true;
        writing = true;
        outcome = new CompletableFuture<>();
    }

    void close() {
        offered = false;
    }

    void reachLimit() {
        admitting = false;
    }

    void losePaper() {
        writing = false;
    }

    void come(Outcome known) {
        outcome.complete(known);
    }

    synchronized List<Posted> posted() {
        return List.copyOf(posted);
    }

    @Override
    public boolean offered() {
        return offered;
    }

    @Override
    public boolean admits(String device, Address to) {
        return admitting;
    }

    @Override
    public synchronized CompletableFuture<Outcome> post(Address to, Locale language, byte[] pdf) {
        if (!writing) {
            throw new IllegalStateException("The database is away.");
        }
        posted.add(new Posted(to, language, new String(pdf, UTF_8)));
        return outcome;
    }
}
