package org.needlewise.content.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of the files of each module's last good edition, to be taught after a restart if the files cannot be.
 *
 * <p>Each copy is one ZIP file, replaced as a whole. It is read and checked like the files themselves.
 */
public final class KeptEditions {

    private static final Logger log = LoggerFactory.getLogger(KeptEditions.class);
    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9-]{0,39})\\.zip");

    private final Path folder;

    public KeptEditions(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps the files of a module, unless they are kept already, or are no longer those that the edition was read from.
     *
     * @param module the module's folder
     */
    public void keep(String id, Path module, Edition edition) {
        try {
            byte[] zip = ModuleZip.of(id, module);
            if (!Files.exists(file(id)) || !Arrays.equals(zip, bytes(id))) {
                replace(id, zip, edition);
            }
        } catch (IOException | UncheckedIOException e) {
            log.warn(
                    "The edition of the module '{}' could not be kept in {}, so a restart with a mistake would not show it: {}",
                    id,
                    folder,
                    String.valueOf(e.getMessage()));
        }
    }

    private void replace(String id, byte[] zip, Edition edition) throws IOException {
        Files.createDirectories(folder.toAbsolutePath(), ownerOnly());
        Path part = Files.createTempFile(folder, id, ".part");
        try {
            Files.write(part, zip);
            // The files may have changed since they were read. The next reading will keep them.
            if (read(id, part, zip).edition().equals(Optional.of(edition))) {
                Files.move(part, file(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The modules of which an edition is kept. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .forEach(name -> ids.add(name.group(1)));
        } catch (IOException | UncheckedIOException e) {
            log.debug("No editions are kept in {}", folder, e);
        }
        return ids;
    }

    /** Reads and checks the kept edition; empty if there is none, or its file is damaged. */
    public Optional<Reading> read(String id) {
        Path file = file(id);
        if (!NAME.matcher(id + ".zip").matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(id, file, bytes(id)));
        } catch (IOException | UncheckedIOException e) {
            log.warn("The kept edition of the module '{}' is damaged: {}", id, String.valueOf(e));
            return Optional.empty();
        }
    }

    /** When the kept edition came into use. */
    public Optional<Instant> since(String id) {
        try {
            return Optional.of(Files.getLastModifiedTime(file(id)).toInstant());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Deletes the kept edition of a module that is no longer taught. */
    public void forget(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            log.warn(
                    "The kept edition of the module '{}' could not be deleted: {}", id, String.valueOf(e.getMessage()));
        }
    }

    /** Accepts any review date, as for the files themselves: a kiosk whose clock has stopped must still teach. */
    private static Reading read(String id, Path file, byte[] zip) throws IOException {
        ModuleZip.verify(zip);
        try (FileSystem files = FileSystems.newFileSystem(file, Map.of("accessMode", "readOnly"))) {
            return ModuleReader.read(files.getPath("/" + id), LocalDate.MAX);
        }
    }

    private byte[] bytes(String id) throws IOException {
        if (Files.size(file(id)) > ModuleZip.MOST_BYTES) {
            throw new IOException("the file is too large");
        }
        return Files.readAllBytes(file(id));
    }

    private Path file(String id) {
        return folder.resolve(id + ".zip");
    }

    /** The data folder may be created here first, and it holds the key set. */
    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
