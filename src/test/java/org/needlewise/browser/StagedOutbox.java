package org.needlewise.browser;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.needlewise.delivery.Address;
import org.needlewise.delivery.Outbox;
import org.needlewise.delivery.Outcome;

/** The real outbox, but for a few addresses with which a test brings about what is rare. */
record StagedOutbox(Outbox real) implements Outbox {

    static final String SLOW = "slow@example.org";
    static final String WAITING = "waiting@example.org";
    static final String REFUSED = "refused@example.org";
    static final String LIMIT = "limit@example.org";

    @Override
    public boolean offered() {
        return real.offered();
    }

    @Override
    public boolean admits(String device, Address to) {
        return !to.value().equals(LIMIT);
    }

    @Override
    public CompletableFuture<Outcome> post(Address to, Locale language, byte[] pdf) {
        return switch (to.value()) {
            case SLOW -> new CompletableFuture<>();
            case WAITING -> CompletableFuture.completedFuture(Outcome.WAITING);
            case REFUSED -> CompletableFuture.completedFuture(Outcome.REFUSED);
            default -> real.post(to, language, pdf);
        };
    }
}
