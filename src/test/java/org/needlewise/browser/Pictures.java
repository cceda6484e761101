package org.needlewise.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Screenshots for people to look at. */
final class Pictures {

    static final Path FOLDER = Path.of("target", "screens");

    private Pictures() {}

    /** Saves what the viewport shows. */
    static Path save(Browser browser, String name) {
        return save(browser.picture(), name + ".png");
    }

    static Path save(byte[] bytes, String fileName) {
        try {
            return Files.write(Files.createDirectories(FOLDER).resolve(fileName), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
