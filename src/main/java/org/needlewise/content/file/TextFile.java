package org.needlewise.content.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one text file of an author: UTF-8, of limited size, and never outside of its folder. */
public final class TextFile {

    /** In bytes; many times what a real content file needs. */
    static final int LIMIT = 256 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /** Reads a file of words, and reports characters in it that its author cannot see. */
    public static Optional<String> readWords(Path file, Path folder, Problems problems) {
        return read(file, folder, problems).map(text -> Characters.check(file, text, 0, problems));
    }

    /** The text with {@code \n} as line separator; empty if a problem was found. */
    public static Optional<String> read(Path file, Path folder, Problems problems) {
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                problems.add(
                        Place.top(file), "the file is a link to a place outside the module's folder", "a real file");
                return Optional.empty();
            }
            return decode(file, bytes(file), problems);
        } catch (IOException e) {
            problems.add(Place.top(file), "the file cannot be opened", "a file that can be read");
            return Optional.empty();
        }
    }

    /** Reads at most the limit, even if the file grows meanwhile. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LIMIT + 1);
        }
    }

    private static Optional<String> decode(Path file, byte[] bytes, Problems problems) {
        if (bytes.length > LIMIT) {
            problems.add(Place.top(file), "the file is too large", "at most " + LIMIT / 1024 + " KB");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean broken = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        String read = text.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        if (broken) {
            int line = 1 + (int) read.chars().filter(letter -> letter == '\n').count();
            problems.add(new Place(file, line), "a character cannot be read", "the file to be saved as UTF-8");
            return Optional.empty();
        }
        return Optional.of(read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read);
    }
}
