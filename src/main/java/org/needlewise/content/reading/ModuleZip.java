package org.needlewise.content.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a module as one ZIP file. The same files give the same bytes. */
final class ModuleZip {

    /** Many times what a real module holds, packed or not. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    /** Many times what a real module holds. */
    private static final int MOST_FILES = 2_000;

    private static final List<String> ENDINGS = List.of(".yaml", ".md", ".svg");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ModuleZip() {}

    /** @throws IOException if a file cannot be read, or the files are too large or too many */
    static byte[] of(String id, Path module) throws IOException {
        List<Path> files = FolderTree.of(module, module).files().stream()
                .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                .sorted()
                .toList();
        if (files.size() > MOST_FILES) {
            throw new IOException("the module has " + files.size() + " files");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long left = MOST_BYTES;
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(
                        id + "/" + module.relativize(file).toString().replace('\\', '/'));
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                left -= copy(file, left, zip);
            }
        }
        return bytes.toByteArray();
    }

    private static long copy(Path file, long left, ZipOutputStream zip) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) left + 1);
            if (bytes.length > left) {
                throw new IOException("the module is too large");
            }
            zip.write(bytes);
            return bytes.length;
        }
    }

    /**
     * Checks that a ZIP file is whole and of limited size once unpacked.
     *
     * @throws IOException if it is not
     */
    static void verify(byte[] zip) throws IOException {
        long left = MOST_BYTES;
        int files = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                left -= in.readNBytes((int) left + 1).length;
                files++;
                if (left < 0 || files > MOST_FILES) {
                    throw new IOException("the file is too large once unpacked");
                }
            }
        }
    }
}
