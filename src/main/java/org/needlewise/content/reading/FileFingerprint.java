package org.needlewise.content.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.CRC32;

/**
 * A file with everything that shows whether it has changed: its size, time, identity, and content.
 *
 * <p>The time alone is not enough: file systems store it in steps of some milliseconds, and copying may preserve it.
 */
public record FileFingerprint(Path file, long size, long modified, String key, long content) {

    /** The content of larger files is not read, because no module uses them. */
    private static final long MOST_BYTES = 1 << 20;

    static FileFingerprint of(Path file) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            String key = String.valueOf(is.fileKey());
            return !is.isRegularFile()
                    ? new FileFingerprint(file, 0, 0, key, 0)
                    : new FileFingerprint(
                            file, is.size(), is.lastModifiedTime().toMillis(), key, content(file, is.size()));
        } catch (IOException e) {
            return new FileFingerprint(file, -1, -1, "", 0);
        }
    }

    private static long content(Path file, long size) throws IOException {
        if (size > MOST_BYTES) {
            return 0;
        }
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        return sum.getValue();
    }
}
