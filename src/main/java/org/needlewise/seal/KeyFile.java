package org.needlewise.seal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** The file of the key set. Only its owner may read it, and any folder created for it. */
record KeyFile(Path path) {

    private static final Logger log = LoggerFactory.getLogger(KeyFile.class);

    /** The key set in the file, which is created if it does not exist. */
    KeySet readOrMake() {
        if (!Files.exists(path)) {
            make();
        }
        return read();
    }

    KeySet read() {
        try {
            return KeySet.of(Files.readString(path));
        } catch (IOException | GeneralSecurityException _) {
            throw invalid("a key set that the program may read");
        }
    }

    private void make() {
        try {
            write(KeySet.fresh());
            log.info("Made a key set in {}. Other nodes need a copy of it; keep it as you keep a password.", path);
        } catch (FileAlreadyExistsException _) {
            log.info("Another node has just made the key set in {}.", path);
        } catch (IOException _) {
            throw invalid("a file in a folder that the program may write to");
        }
    }

    /** @throws FileAlreadyExistsException if the file exists */
    void write(KeySet keys) throws IOException {
        Path whole = writeBeside(keys);
        try {
            Files.createLink(path, whole);
        } catch (UnsupportedOperationException _) {
            Files.move(whole, path);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    void replace(KeySet keys) throws IOException {
        Files.move(writeBeside(keys), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a temporary file in the same folder, so that no one ever reads a partial key set. */
    private Path writeBeside(KeySet keys) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder, ownerOnly("rwx------"));
        Path part = Files.createTempFile(folder, "keys", ".part", ownerOnly("rw-------"));
        Files.writeString(part, keys.json());
        return part;
    }

    private static FileAttribute<?>[] ownerOnly(String mode) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))};
    }

    private InvalidConfigurationPropertyValueException invalid(String expected) {
        return new InvalidConfigurationPropertyValueException("needlewise.seal.key-file", path, "expected " + expected);
    }
}
