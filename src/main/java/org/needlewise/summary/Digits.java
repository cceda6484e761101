package org.needlewise.summary;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Encodes bytes as one large decimal number. A QR code stores digits most compactly, and they are valid in any URL. */
final class Digits {

    /** More than the largest QR code holds. */
    static final int LIMIT = 8_000;

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,%s}".formatted(LIMIT - 1));

    /** Prefixes the bytes, so that leading zeros are kept. */
    private static final byte AHEAD = 1;

    private Digits() {}

    static String of(byte[] bytes) {
        byte[] number =
                ByteBuffer.allocate(1 + bytes.length).put(AHEAD).put(bytes).array();
        return new BigInteger(number).toString();
    }

    static Optional<byte[]> read(String digits) {
        if (digits.length() > LIMIT || !DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        byte[] number = new BigInteger(digits).toByteArray();
        return number[0] == AHEAD ? Optional.of(Arrays.copyOfRange(number, 1, number.length)) : Optional.empty();
    }
}
