package org.needlewise.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All files below a folder whose contents change during the listing. */
final class FilesOf extends SimpleFileVisitor<Path> {

    private final List<Path> found = new ArrayList<>();

    private FilesOf() {}

    static List<Path> folder(Path folder) {
        FilesOf files = new FilesOf();
        try {
            Files.walkFileTree(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
        return FileVisitResult.CONTINUE;
    }
}
