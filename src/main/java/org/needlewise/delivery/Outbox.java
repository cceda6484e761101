package org.needlewise.delivery;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Sends a patient's summary by email without losing any. */
public interface Outbox {

    /** Whether patients are offered email at all. */
    boolean offered();

    /**
     * Counts a request against the limits.
     *
     * @param device the origin of the request; stored only as a hash
     * @return whether an email may be posted
     */
    boolean admits(Device device, EmailAddress to);

    /** How long it takes until a used-up limit is fully restored. */
    Duration window();

    /**
     * Stores an email, encrypted, before it returns, and sends it in the background.
     *
     * <p>Blocks until the database has responded.
     *
     * @param language the language of its text
     * @param pdf the attachment
     * @param leave whether it is still wanted; called once, right before the database commits
     * @return the outcome, within seconds
     * @throws IllegalStateException if no email is offered
     * @throws CancellationException if it is no longer wanted; then it is not sent
     * @throws RuntimeException if it cannot be stored; it is not sent if {@code leave} was not called yet, otherwise it
     *     may be
     */
    CompletableFuture<Outcome> post(EmailAddress to, Locale language, byte[] pdf, BooleanSupplier leave);
}
