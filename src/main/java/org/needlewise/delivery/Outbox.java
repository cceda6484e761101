package org.needlewise.delivery;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Sends a patient's summary by e-mail and loses none. */
public interface Outbox {

    /** Whether patients are offered e-mail at all. */
    boolean offered();

    /**
     * Counts a request against the limits.
     *
     * @param device what the requests of one device have in common, such as its network address; kept only as a hash
     * @return whether a mail may be posted
     */
    boolean admits(String device, Address to);

    /**
     * Writes a mail down, encrypted, before it returns, and has it sent in the background.
     *
     * <p>It blocks for as long as the database takes.
     *
     * @param language what its text is written in
     * @param pdf what is attached
     * @return what becomes of it, within seconds
     * @throws IllegalStateException if no e-mail is offered
     * @throws RuntimeException if it cannot be written down; then it is not sent
     */
    CompletableFuture<Outcome> post(Address to, Locale language, byte[] pdf);
}
