package org.needlewise.seal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** Makes a key set, or adds a key to one, from the command line. */
public final class Keys {

    static final String USAGE = "Usage: bin/keys make|add|promote FILE";

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Keys() {}

    /**
     * {@code make} makes a key set, {@code add} adds a key that opens but does not seal yet, and {@code promote} makes
     * the newest key the one that seals.
     */
    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), out));
    }

    static int run(List<String> words, PrintStream out) {
        if (words.size() != 2) {
            out.println(USAGE);
            return MISUSED;
        }
        Path path = Path.of(words.get(1));
        KeyFile file = new KeyFile(path);
        try {
            switch (words.getFirst()) {
                case "make" -> file.write(KeySet.fresh());
                case "add" -> file.replace(file.read().withNewKey());
                case "promote" -> file.replace(file.read().sealingWithNewest());
                default -> {
                    out.println(USAGE);
                    return MISUSED;
                }
            }
        } catch (FileAlreadyExistsException _) {
            out.println(path + " exists already; 'bin/keys add' adds a key to it.");
            return FAILED;
        } catch (IOException | InvalidConfigurationPropertyValueException _) {
            out.println(path + ": expected a key set that can be read and written here.");
            return FAILED;
        }
        out.println(path + ": done. Give every node the same file, then restart it.");
        return DONE;
    }
}
