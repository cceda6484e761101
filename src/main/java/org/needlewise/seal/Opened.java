package org.needlewise.seal;

/** The result of opening sealed content. */
public sealed interface Opened {

    /** The original content. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Content(byte[] bytes) implements Opened {}

    /** Authentic, but sealed longer ago than is allowed. */
    record Expired() implements Opened {}

    /** Truncated, altered, sealed with other keys, for another purpose or in the future. */
    record Unreadable() implements Opened {}
}
