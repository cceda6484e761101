package org.needlewise.content.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of all modules, a folder each. */
public final class ContentFolder {

    private static final String SCHEMAS = "schema";

    /**
     * What is new since the last look.
     *
     * @param read the modules whose files changed, by the name of their folder
     * @param gone the names of folders that are no longer there
     * @param folderMissing whether the whole folder is newly missing
     */
    public record Changes(Map<String, Reading> read, Set<String> gone, boolean folderMissing) {}

    /** The files of each module as they are at one moment, by the name of its folder. */
    public record Look(Map<String, Set<Stamp>> modules) {}

    private final Path path;
    private volatile Look seen = new Look(Map.of());
    private boolean missing;

    public ContentFolder(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** Whether any file changed since the last call of {@link #changes}. */
    public boolean hasChanges() {
        return Files.isDirectory(path) ? missing || !look().equals(seen) : !missing;
    }

    /** Reads each module anew whose files changed since the last call. */
    public Changes changes() {
        boolean wasMissing = missing;
        missing = !Files.isDirectory(path);
        if (missing) {
            // A drive that went away is no wish to teach nothing: what was read stays in use.
            return new Changes(Map.of(), Set.of(), !wasMissing);
        }
        Look before = seen;
        seen = look();
        Map<String, Reading> read = new TreeMap<>();
        seen.modules().forEach((name, files) -> {
            if (!files.equals(before.modules().get(name))) {
                // No day is too late here: a kiosk whose clock has stopped must still teach.
                read.put(name, ModuleReader.read(path.resolve(name), LocalDate.MAX));
            }
        });
        Set<String> gone = new HashSet<>(before.modules().keySet());
        gone.removeAll(seen.modules().keySet());
        return new Changes(read, gone, false);
    }

    /** The modules as they are, by the name of their folder. */
    public Map<String, Reading> readAll(LocalDate today) {
        Map<String, Reading> all = new TreeMap<>();
        look().modules().keySet().forEach(name -> all.put(name, ModuleReader.read(path.resolve(name), today)));
        return all;
    }

    /** What cannot be listed now is taken as unchanged. */
    public Look look() {
        Map<String, Set<Stamp>> modules = new TreeMap<>();
        try (Stream<Path> entries = Files.list(path)) {
            entries.filter(ContentFolder::isModule)
                    .forEach(entry -> modules.put(entry.getFileName().toString(), stamps(entry)));
        } catch (IOException e) {
            return seen;
        }
        return new Look(modules);
    }

    private static boolean isModule(Path entry) {
        String name = entry.getFileName().toString();
        return Files.isDirectory(entry) && !name.equals(SCHEMAS) && !name.startsWith(".");
    }

    private static Set<Stamp> stamps(Path module) {
        try (Stream<Path> files = Files.walk(module, 5, FileVisitOption.FOLLOW_LINKS)) {
            return files.map(Stamp::of).collect(Collectors.toSet());
        } catch (IOException | UncheckedIOException e) {
            // A file that vanishes while it is listed is looked at again the next time.
            return Set.of();
        }
    }
}
