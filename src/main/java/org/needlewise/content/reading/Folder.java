package org.needlewise.content.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.needlewise.content.file.Nearest;
import org.needlewise.content.file.Part;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Problems;
import org.needlewise.content.file.SchemaCheck;
import org.needlewise.content.file.TextFile;
import org.needlewise.content.file.Words;
import org.needlewise.content.file.YamlText;

/**
 * A folder in a module.
 *
 * @param module the module's own folder, which no path may leave
 * @param known the files that belong here
 */
record Folder(Path path, Path module, List<String> known, Problems problems) {

    static Folder of(Path module, List<String> known, Problems problems) {
        return new Folder(module, module, known, problems);
    }

    Folder within(String name, List<String> known) {
        return new Folder(at(name), module, known, problems);
    }

    /** If the platform's charset cannot represent a name, the file is found by listing the folder. */
    Path at(String name) {
        try {
            return path.resolve(name);
        } catch (InvalidPathException e) {
            return entries(entry -> name(entry).equals(name)).findFirst().orElseGet(() -> path.resolve("?"));
        }
    }

    boolean exists() {
        return Files.isDirectory(path);
    }

    /** Whether an optional file is here, if only under a name that is almost the right one. */
    boolean mayHave(String name) {
        return isHere(name) || renamed(name).isPresent();
    }

    /** Reads and checks a YAML file, and reports it if it is missing. */
    Optional<Part> yaml(String name, String schema) {
        Path file = at(name);
        Optional<Part> part = text(name).flatMap(text -> YamlText.parse(file, text, 0, problems));
        part.ifPresent(root -> SchemaCheck.of(schema).check(root, problems));
        return part;
    }

    Optional<String> text(String name) {
        Path file = at(name);
        if (!isHere(name)) {
            Optional<String> other = renamed(name);
            if (other.isPresent()) {
                tellName(other.get(), name);
                return Optional.empty();
            }
            problems.add(
                    Place.top(file),
                    "the file is missing",
                    "it in this folder",
                    Nearest.to(name, files(there -> !known.contains(there))));
            return Optional.empty();
        }
        return TextFile.readWords(file, module, problems);
    }

    private boolean isHere(String name) {
        return Files.isRegularFile(at(name));
    }

    /** The file that is meant as a missing one; empty if there is none, or if it cannot be told which. */
    Optional<String> renamed(String missing) {
        List<String> meant = all().stream()
                .filter(other -> !known.contains(other) && MeantName.isMeant(other, missing))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    void tellName(String written, String name) {
        problems.add(
                Place.top(at(written)),
                "the file is not called " + Words.quoted(name),
                "that name (rename it to " + name + ")");
    }

    private boolean isRenamed(String name) {
        return known.stream()
                .anyMatch(missing -> !isHere(missing) && renamed(missing).equals(Optional.of(name)));
    }

    /** Tells of files that are present but not known: leftovers of programs, copies, and misspelled names. */
    void tellUnknown() {
        for (String name : all()) {
            if (known.contains(name) || isRenamed(name)) {
                continue;
            }
            problems.advise(
                    Place.top(at(name)),
                    "the file is not known here",
                    known.isEmpty() ? "no file" : Words.oneOf(known),
                    Nearest.to(name, known));
        }
    }

    void tellUnknownFolders(List<String> knownFolders) {
        for (String name : folders()) {
            if (!knownFolders.contains(name)) {
                problems.advise(
                        Place.top(at(name)),
                        "the folder is not known here",
                        knownFolders.isEmpty() ? "no folder" : "only " + Words.oneOf(knownFolders),
                        Nearest.to(name, knownFolders));
            }
        }
    }

    /** All files, hidden ones too. */
    List<String> all() {
        return names(Files::isRegularFile, any -> true);
    }

    List<String> files(Predicate<String> wanted) {
        return names(Files::isRegularFile, isVisible().and(wanted));
    }

    List<String> folders() {
        return names(entry -> Files.isDirectory(entry) && Links.isFollowed(entry, module), isVisible());
    }

    private static Predicate<String> isVisible() {
        return name -> !name.startsWith(".");
    }

    private List<String> names(Predicate<Path> kind, Predicate<String> wanted) {
        return entries(kind).map(Folder::name).filter(wanted).sorted().toList();
    }

    private Stream<Path> entries(Predicate<Path> wanted) {
        if (!exists()) {
            return Stream.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(wanted).toList().stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.of();
        }
    }

    private static String name(Path entry) {
        return entry.getFileName().toString();
    }
}
