package org.needlewise.content.reading;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All folders and files in a folder, a few levels deep.
 *
 * @param skipped links that leave the folder or lead back to one above them, and anything beyond the limit
 */
record FolderTree(List<Path> folders, List<Path> files, Set<Path> skipped) {

    private static final int DEEPEST = 5;
    /** Many times what a real content folder holds. */
    private static final int MOST = 10_000;

    FolderTree {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
        skipped = Set.copyOf(skipped);
    }

    /** @param within the folder that no link may leave */
    static FolderTree of(Path folder, Path within) {
        Walk walk = new Walk(within);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
        } catch (IOException e) {
            walk.skipped.add(folder);
        }
        return new FolderTree(walk.folders, walk.files, walk.skipped);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path within;
        private final List<Path> folders = new ArrayList<>();
        private final List<Path> files = new ArrayList<>();
        private final Set<Path> skipped = new HashSet<>();

        private Walk(Path within) {
            this.within = within;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
            if (!folder.equals(within) && !Links.isFollowed(folder, within)) {
                skipped.add(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return add(folders, folder);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            if (!Links.isFollowed(file, within)) {
                skipped.add(file);
                return FileVisitResult.CONTINUE;
            }
            return add(is.isDirectory() ? folders : files, file);
        }

        /** A link cycle, or a file that vanished during the listing; the next scan will see that. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            if (Files.isSymbolicLink(file)) {
                skipped.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
            return FileVisitResult.CONTINUE;
        }

        private FileVisitResult add(List<Path> list, Path path) {
            if (folders.size() + files.size() >= MOST) {
                skipped.add(path);
                return FileVisitResult.TERMINATE;
            }
            list.add(path);
            return FileVisitResult.CONTINUE;
        }
    }
}
