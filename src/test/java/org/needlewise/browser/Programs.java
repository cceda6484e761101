package org.needlewise.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** External programs that tests start. */
final class Programs {

    /** The folder, in that of a browser's profile, for what the browser saves. */
    static final String SAVED = "saved";

    /** For one to be up, on a machine that has more to do. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private Programs() {}

    static Optional<Path> find(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
