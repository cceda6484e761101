package org.needlewise.content.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decides which links in a folder are followed. */
final class Links {

    private Links() {}

    /** Whether a path is not a link, or links to something in the folder other than a folder above the link. */
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
