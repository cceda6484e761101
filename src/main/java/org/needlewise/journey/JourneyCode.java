package org.needlewise.journey;

import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Encodes a journey in few bytes for a medium with little space. A later version of the program can read it: the first byte
 * identifies the form.
 *
 * <p>The code is not secret; {@link JourneySeal} encrypts it.
 */
public final class JourneyCode {

    /** In bytes; longer codes are rejected. */
    public static final int LIMIT = 32 * 1024;

    /** The first form, without values. */
    static final byte FIRST = 1;

    /** The present form, which has the chosen values before the readiness ratings. */
    static final byte WITH_VALUES = 2;

    private JourneyCode() {}

    /**
     * The code of a journey; equal journeys have equal codes.
     *
     * @throws IllegalArgumentException for a journey that is larger than any sensible module allows
     */
    public static byte[] encode(Journey journey) {
        CodeWriter writer = new CodeWriter();
        writer.write(journey);
        byte[] packed = Deflate.pack(writer.bytes());
        byte[] code = new byte[1 + packed.length];
        code[0] = WITH_VALUES;
        System.arraycopy(packed, 0, code, 1, packed.length);
        if (code.length > LIMIT) {
            throw new IllegalArgumentException("a journey of %s bytes".formatted(code.length));
        }
        return code;
    }

    /** The journey, if its format is valid; it may have parts that its module lacks, see {@link Journey#fitting}. */
    public static Optional<Journey> decode(byte[] code) {
        if (code.length < 1 || code.length > LIMIT || code[0] < FIRST || code[0] > WITH_VALUES) {
            return Optional.empty();
        }
        return Deflate.unpack(Arrays.copyOfRange(code, 1, code.length)).flatMap(bytes -> read(bytes, code[0]));
    }

    private static Optional<Journey> read(byte[] bytes, int form) {
        try {
            return Optional.of(new CodeReader(bytes, form).journey());
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            // Truncated, altered, or larger than a journey may be.
            return Optional.empty();
        }
    }
}
