package org.needlewise.content.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder with all modules, one folder each. */
public final class ContentFolder {

    private static final String SCHEMAS = "schema";

    /**
     * The changes since the last call.
     *
     * @param read the modules whose files changed, by their folder
     * @param gone the names of folders that no longer exist
     * @param skipped newly found links that lead out of the folder or back to a folder above them
     * @param folderMissing whether the whole folder has just gone missing
     */
    public record Changes(Map<Path, Reading> read, Set<String> gone, Set<Path> skipped, boolean folderMissing) {}

    /**
     * A snapshot of the folder.
     *
     * @param modules the files of each module, by its folder
     * @param skipped see {@link Changes}
     */
    public record Look(Map<Path, Set<FileFingerprint>> modules, Set<Path> skipped) {}

    private final Path path;
    private volatile Look seen = new Look(Map.of(), Set.of());
    private volatile boolean missing;

    public ContentFolder(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** Whether any file changed since the last call of {@link #changes}. */
    public boolean hasChanges() {
        return isThere() ? missing || !look().equals(seen) : !missing;
    }

    /** Reads each module whose files changed since the last call. */
    public Changes changes() {
        boolean wasMissing = missing;
        missing = !isThere();
        if (missing) {
            // A disconnected drive does not mean that nothing should be taught, so the modules stay in use. Once it is
            // back, all of them are read anew.
            seen = new Look(Map.of(), Set.of());
            return new Changes(Map.of(), Set.of(), Set.of(), !wasMissing);
        }
        Look before = seen;
        seen = look();
        Map<Path, Reading> read = new TreeMap<>();
        seen.modules().forEach((module, files) -> {
            if (!files.equals(before.modules().get(module))) {
                // Accepts any review date: a kiosk whose clock has stopped must still teach.
                read.put(module, ModuleReader.read(module, LocalDate.MAX));
            }
        });
        Set<String> gone = names(before);
        gone.removeAll(names(seen));
        Set<Path> skipped = new TreeSet<>(seen.skipped());
        skipped.removeAll(before.skipped());
        return new Changes(read, gone, skipped, false);
    }

    /** Whether the folder was missing or empty at the last call of {@link #changes}. */
    public boolean isMissing() {
        return missing;
    }

    /** The names of the modules' folders at the last call of {@link #changes}. */
    public Set<String> ids() {
        return names(seen);
    }

    /** An empty folder is what remains of a drive that is not mounted. */
    private boolean isThere() {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isPresent();
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** All modules, by the name of their folder. */
    public Map<String, Reading> readAll(LocalDate today) {
        Map<String, Reading> all = new TreeMap<>();
        look().modules().keySet().forEach(module -> all.put(name(module), ModuleReader.read(module, today)));
        return all;
    }

    /** The links that are skipped, see {@link Changes}. */
    public Set<Path> skipped() {
        return new TreeSet<>(look().skipped());
    }

    /** A snapshot of the folder. If it cannot be listed now, it counts as unchanged. */
    public Look look() {
        List<Path> entries;
        try (Stream<Path> all = Files.list(path)) {
            entries = all.filter(ContentFolder::isModule).toList();
        } catch (IOException | UncheckedIOException e) {
            return seen;
        }
        Map<Path, Set<FileFingerprint>> modules = new TreeMap<>();
        Set<Path> skipped = new HashSet<>();
        for (Path entry : entries) {
            FolderTree tree = FolderTree.of(entry, path);
            skipped.addAll(tree.skipped());
            // A folder that cannot be listed is there all the same: its module was not removed.
            if (!tree.skipped().contains(entry)) {
                modules.put(entry, fingerprints(tree));
            }
        }
        return new Look(modules, skipped);
    }

    private static boolean isModule(Path entry) {
        String name = entry.getFileName().toString();
        return Files.isDirectory(entry) && !name.equals(SCHEMAS) && !name.startsWith(".");
    }

    private static Set<FileFingerprint> fingerprints(FolderTree tree) {
        return Stream.of(tree.folders(), tree.files())
                .flatMap(List::stream)
                .map(FileFingerprint::of)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Look look) {
        return look.modules().keySet().stream().map(ContentFolder::name).collect(Collectors.toSet());
    }

    /** The name of a module's folder, which is the module's ID if it has no mistake. */
    public static String name(Path module) {
        return module.getFileName().toString();
    }
}
