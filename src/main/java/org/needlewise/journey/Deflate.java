package org.needlewise.journey;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Compresses bytes (DEFLATE, RFC 1951) and decompresses them within a size limit. */
final class Deflate {

    /** In bytes; more than the longest journey has. */
    static final int LIMIT = 64 * 1024;

    private Deflate() {}

    /** @throws IllegalArgumentException for more bytes than {@link #unpack} accepts */
    static byte[] pack(byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw new IllegalArgumentException("%s bytes to pack".formatted(bytes.length));
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            // Incompressible data grows by five bytes for each block.
            byte[] packed = new byte[bytes.length + 64];
            int length = deflater.deflate(packed);
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }

    static Optional<byte[]> unpack(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[LIMIT];
            int length = inflater.inflate(bytes);
            boolean whole = inflater.finished() && inflater.getRemaining() == 0;
            return whole ? Optional.of(Arrays.copyOf(bytes, length)) : Optional.empty();
        } catch (DataFormatException _) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
