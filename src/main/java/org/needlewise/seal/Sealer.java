package org.needlewise.seal;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * Encrypts and authenticates bytes with the installation's key set (AES-GCM, by Google Tink).
 *
 * <p>Content sealed for one purpose does not open for another. The first byte identifies the format; the time of
 * sealing is part of the content.
 */
public final class Sealer {

    /** How many bytes sealing adds: format, key ID, nonce, time, and tag. */
    public static final int OVERHEAD = 1 + 5 + 12 + Integer.BYTES + 16;

    private static final byte FORM = 1;

    /** The allowed difference between the clocks of two nodes. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(2);

    private final Aead aead;
    private final Clock clock;

    Sealer(Aead aead, Clock clock) {
        this.aead = aead;
        this.clock = clock;
    }

    /**
     * Seals the content with the current time.
     *
     * @param purpose a fixed name for what it is sealed for
     */
    public byte[] seal(byte[] content, String purpose) {
        int now = (int) clock.instant().getEpochSecond();
        byte[] dated = ByteBuffer.allocate(Integer.BYTES + content.length)
                .putInt(now)
                .put(content)
                .array();
        try {
            byte[] sealed = aead.encrypt(dated, context(purpose));
            return ByteBuffer.allocate(1 + sealed.length).put(FORM).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key set does not encrypt.", e);
        }
    }

    /**
     * Opens what {@link #seal} returned, from this node or another with the same keys.
     *
     * @param age how long ago it may have been sealed
     */
    public Opened open(byte[] sealed, String purpose, Duration age) {
        if (sealed.length < OVERHEAD || sealed[0] != FORM) {
            return new Opened.Unreadable();
        }
        try {
            byte[] dated = aead.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), context(purpose));
            return dated(ByteBuffer.wrap(dated), age);
        } catch (GeneralSecurityException _) {
            return new Opened.Unreadable();
        }
    }

    private Opened dated(ByteBuffer dated, Duration age) {
        Instant sealed = Instant.ofEpochSecond(Integer.toUnsignedLong(dated.getInt()));
        Instant now = clock.instant();
        if (sealed.isAfter(now.plus(CLOCKS_APART))) {
            return new Opened.Unreadable();
        }
        if (sealed.plus(age).isBefore(now)) {
            return new Opened.Expired();
        }
        byte[] content = new byte[dated.remaining()];
        dated.get(content);
        return new Opened.Content(content);
    }

    private static byte[] context(String purpose) {
        return ("needlewise " + FORM + " " + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
