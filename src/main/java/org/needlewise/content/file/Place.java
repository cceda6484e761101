package org.needlewise.content.file;

import java.nio.file.Path;

/**
 * A line of a file.
 *
 * @param line starting at 1
 */
public record Place(Path file, int line) {

    /** The first line, for mistakes that concern the whole file. */
    public static Place top(Path file) {
        return new Place(file, 1);
    }
}
