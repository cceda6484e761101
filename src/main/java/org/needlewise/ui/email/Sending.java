package org.needlewise.ui.email;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.needlewise.delivery.Address;
import org.needlewise.delivery.Outbox;
import org.needlewise.delivery.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One mail on its way out of the screen's hands; who gets it is not remembered here. */
final class Sending {

    /** How often the screen looks; with the pauses between, about eight seconds. */
    static final int LOOKS = 16;

    private static final Logger log = LoggerFactory.getLogger(Sending.class);
    private static final int PDF_SECONDS = 5;
    private static final Executor BACKGROUND =
            work -> Thread.ofVirtual().name("posting").start(work);

    private volatile boolean posted;
    private volatile boolean abandoned;
    private volatile Optional<State> state = Optional.empty();
    private int looks;

    private Sending() {}

    static Sending start(CompletableFuture<byte[]> pdf, Outbox outbox, Address to, Locale language) {
        Sending sending = new Sending();
        CompletableFuture<Void> _ = pdf.copy()
                .orTimeout(PDF_SECONDS, TimeUnit.SECONDS)
                .thenComposeAsync(bytes -> sending.post(() -> outbox.post(to, language, bytes)), BACKGROUND)
                .thenApply(State::of)
                .exceptionally(Sending::failed)
                .thenAccept(end -> sending.state = Optional.of(end));
        return sending;
    }

    /** What became of the mail, if it is known; after the last look something is said in any case. */
    Optional<State> look() {
        looks++;
        if (state.isPresent() || looks < LOOKS) {
            return state;
        }
        abandoned = !posted;
        return Optional.of(posted ? State.WAITING : State.FAILED);
    }

    /** A patient who was told that nothing was sent gets nothing. */
    private CompletableFuture<Outcome> post(Supplier<CompletableFuture<Outcome>> posting) {
        if (abandoned) {
            throw new CancellationException();
        }
        CompletableFuture<Outcome> outcome = posting.get();
        posted = true;
        return outcome;
    }

    /** What failed may tell of the patient, so that only its kind is logged. */
    private static State failed(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        log.warn("A mail was not posted: {}", cause.getClass().getName());
        return State.FAILED;
    }
}
