package org.needlewise.delivery.sending;

import java.time.Instant;

/**
 * A mail that waits in the database.
 *
 * @param id a random UUID, which the mail's Message-ID is made of too
 * @param begun how many hand-overs to the mail server were begun of which nobody heard the end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WaitingMail(String id, byte[] sealed, Instant written, int begun) {}
