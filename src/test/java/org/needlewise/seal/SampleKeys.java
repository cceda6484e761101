package org.needlewise.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with a new key set, for programs that share it. */
public final class SampleKeys {

    private SampleKeys() {}

    public static Path in(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        new KeyFile(file).write(KeySet.fresh());
        return file;
    }
}
