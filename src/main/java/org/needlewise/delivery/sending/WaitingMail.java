package org.needlewise.delivery.sending;

import java.time.Instant;

/**
 * An email that waits in the database.
 *
 * @param id a random UUID, which is also part of the email's Message-ID
 * @param begun how many attempts to send it have begun without a known result
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WaitingMail(String id, byte[] sealed, Instant written, int begun) {}
