package org.needlewise.journey;

import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.Optional;

/**
 * A journey in few bytes, to be carried by something that holds no more, and to be read by another version of the
 * program: the first byte names the form.
 *
 * <p>Nothing here is secret-keeping: {@link JourneySeal} sees to that.
 */
public final class JourneyCode {

    /** The longest code that is read, in bytes. */
    public static final int LIMIT = 32 * 1024;

    private static final byte FORM = 1;

    private JourneyCode() {}

    /**
     * The code of a journey; equal journeys have equal codes.
     *
     * @throws IllegalArgumentException for a journey that no module of sensible size allows
     */
    public static byte[] encode(Journey journey) {
        CodeWriter writer = new CodeWriter();
        writer.write(journey);
        byte[] packed = Deflate.pack(writer.bytes());
        byte[] code = new byte[1 + packed.length];
        code[0] = FORM;
        System.arraycopy(packed, 0, code, 1, packed.length);
        if (code.length > LIMIT) {
            throw new IllegalArgumentException("a journey of %s bytes".formatted(code.length));
        }
        return code;
    }

    /** The journey, as far as its form goes; what a module no longer has is still in it, see {@link Journey#fitting}. */
    public static Optional<Journey> decode(byte[] code) {
        if (code.length < 1 || code.length > LIMIT || code[0] != FORM) {
            return Optional.empty();
        }
        return Deflate.unpack(Arrays.copyOfRange(code, 1, code.length)).flatMap(JourneyCode::read);
    }

    private static Optional<Journey> read(byte[] bytes) {
        try {
            return Optional.of(new CodeReader(bytes).journey());
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            // Cut, altered, or more than a journey may hold.
            return Optional.empty();
        }
    }
}
