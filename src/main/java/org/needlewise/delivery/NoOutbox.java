package org.needlewise.delivery;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** What stands for the outbox where no mail server is set. */
final class NoOutbox implements Outbox {

    @Override
    public boolean offered() {
        return false;
    }

    @Override
    public boolean admits(String device, Address to) {
        return false;
    }

    @Override
    public CompletableFuture<Outcome> post(Address to, Locale language, byte[] pdf) {
        throw new IllegalStateException("No mail server is set.");
    }
}
