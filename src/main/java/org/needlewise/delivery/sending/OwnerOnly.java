package org.needlewise.delivery.sending;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Restricts the database's file and the folders created for it to their owner. */
final class OwnerOnly {

    private static final Pattern H2_FILE =
            Pattern.compile("jdbc:h2:(?:file:)?(?!mem:|tcp:|ssl:|zip:|nio|split)([^;]+)(?:;.*)?");
    private static final String ENDING = ".mv.db";
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /** The file in the URL of an H2 database, if there is one. */
    static Optional<Path> file(String url) {
        Matcher matcher = H2_FILE.matcher(url);
        return matcher.matches()
                ? Optional.of(Path.of(matcher.group(1).replaceFirst("^~", System.getProperty("user.home")) + ENDING))
                : Optional.empty();
    }

    /** Existing folders are not changed. */
    static void prepare(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().normalize().getParent(), mode("rwx------"));
        try {
            Files.createFile(file, mode("rw-------"));
        } catch (FileAlreadyExistsException _) {
            if (POSIX) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    private static FileAttribute<?>[] mode(String mode) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
