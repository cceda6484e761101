package org.needlewise.ui.email;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outbox;
import org.needlewise.delivery.Outcome;
import org.needlewise.ui.email.Stage.Settled;
import org.needlewise.ui.email.Stage.UnderWay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One email that is being sent. Its address is not kept here.
 *
 * <p>Every event changes the same atomic stage, so a patient who was told "not sent" never gets the email.
 */
final class Sending {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);
    private static final int PDF_SECONDS = 5;
    private static final Executor BACKGROUND =
            work -> Thread.ofVirtual().name("posting").start(work);

    private final AtomicReference<Stage> stage = new AtomicReference<>(UnderWay.MAKING);

    private Sending() {}

    static Sending start(CompletableFuture<byte[]> pdf, Outbox outbox, EmailAddress to, Locale language) {
        return start(pdf, outbox, to, language, BACKGROUND);
    }

    /** @param background where the thread that waits for the outbox runs */
    static Sending start(
            CompletableFuture<byte[]> pdf, Outbox outbox, EmailAddress to, Locale language, Executor background) {
        Sending sending = new Sending();
        CompletableFuture<Void> _ = pdf.copy()
                .orTimeout(PDF_SECONDS, TimeUnit.SECONDS)
                .thenComposeAsync(bytes -> sending.post(outbox, to, language, bytes), background)
                .whenComplete((outcome, failure) -> {
                    if (failure == null) {
                        sending.settle(State.of(outcome));
                    } else {
                        sending.fail(failure);
                    }
                })
                .thenAccept(_ -> {});
        return sending;
    }

    /** The result, if it is final. */
    Optional<State> settled() {
        return stage.get() instanceof Settled(State known) ? Optional.of(known) : Optional.empty();
    }

    /** Stops waiting: settles on what is known now, and cancels an email that has not been posted. */
    State giveUp() {
        return stage.updateAndGet(now -> new Settled(now.lastWord())).lastWord();
    }

    private CompletableFuture<Outcome> post(Outbox outbox, EmailAddress to, Locale language, byte[] pdf) {
        CompletableFuture<Outcome> outcome =
                outbox.post(to, language, pdf, () -> stage.compareAndSet(UnderWay.MAKING, UnderWay.WRITING));
        stage.compareAndSet(UnderWay.WRITING, UnderWay.POSTED);
        return outcome;
    }

    private void settle(State known) {
        stage.compareAndSet(UnderWay.POSTED, new Settled(known));
    }

    /** Logs only the class of the failure, because its message may contain the patient's data. */
    private void fail(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        log.warn("An email was not posted: {}", cause.getClass().getName());
        giveUp();
    }
}
