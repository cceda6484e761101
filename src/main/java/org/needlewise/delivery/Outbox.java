package org.needlewise.delivery;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Sends a patient's summary by e-mail and loses none. */
public interface Outbox {

    /** Whether patients are offered e-mail at all. */
    boolean offered();

    /**
     * Counts a request against the limits.
     *
     * @param device whom the request comes from; kept only as a hash
     * @return whether a mail may be posted
     */
    boolean admits(Device device, EmailAddress to);

    /** How long it takes until a used up limit is whole again. */
    Duration window();

    /**
     * Writes a mail down, encrypted, before it returns, and has it sent in the background.
     *
     * <p>It blocks for as long as the database takes.
     *
     * @param language what its text is written in
     * @param pdf what is attached
     * @param leave whether it is still wanted; asked once, when nothing but the last word to the database is left to do
     * @return what becomes of it, within seconds
     * @throws IllegalStateException if no e-mail is offered
     * @throws CancellationException if there is no leave; then it is not sent
     * @throws RuntimeException if it cannot be written down; it is not sent if leave was not asked yet, and else it may be
     */
    CompletableFuture<Outcome> post(EmailAddress to, Locale language, byte[] pdf, BooleanSupplier leave);
}
