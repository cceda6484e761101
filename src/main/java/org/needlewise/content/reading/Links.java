package org.needlewise.content.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which links of a folder are followed. */
final class Links {

    private Links() {}

    /** Whether a path is no link, or one to something within the folder that is not a folder above the link itself. */
    static boolean isFollowed(Path path, Path folder) {
        if (!Files.isSymbolicLink(path)) {
            return true;
        }
        try {
            Path target = path.toRealPath();
            return target.startsWith(folder.toRealPath())
                    && !path.resolveSibling("").toAbsolutePath().toRealPath().startsWith(target);
        } catch (IOException e) {
            return false;
        }
    }
}
