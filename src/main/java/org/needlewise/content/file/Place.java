package org.needlewise.content.file;

import java.nio.file.Path;

/**
 * A line of a file.
 *
 * @param line counted from 1
 */
public record Place(Path file, int line) {

    /** The first line, for what concerns a file as a whole. */
    public static Place top(Path file) {
        return new Place(file, 1);
    }
}
