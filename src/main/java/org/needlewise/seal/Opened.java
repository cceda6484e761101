package org.needlewise.seal;

/** What came of opening something sealed. */
public sealed interface Opened {

    /** What was sealed, as it went in. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Content(byte[] bytes) implements Opened {}

    /** Sealed by this program, but longer ago than is allowed. */
    record Expired() implements Opened {}

    /** Cut, altered, foreign, for another purpose, or sealed in the future. */
    record Unreadable() implements Opened {}
}
