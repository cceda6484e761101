package org.needlewise.content.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A file with all that tells whether it has changed: its size, its time, and which file it is. */
public record Stamp(Path file, long size, long modified, String key) {

    static Stamp of(Path file) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            long size = is.isDirectory() ? 0 : is.size();
            long modified = is.isDirectory() ? 0 : is.lastModifiedTime().toMillis();
            return new Stamp(file, size, modified, String.valueOf(is.fileKey()));
        } catch (IOException e) {
            return new Stamp(file, -1, -1, "");
        }
    }
}
