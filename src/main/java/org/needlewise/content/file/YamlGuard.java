package org.needlewise.content.file;

import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Allows only plain YAML: no tags, no aliases (which can expand without limit), and no deep nesting. */
final class YamlGuard {

    private static final int DEEPEST = 20;

    private final Path file;
    private final int linesBefore;
    private final Problems problems;
    private boolean refused;

    YamlGuard(Path file, int linesBefore, Problems problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    boolean passes(String text, LoadSettings settings) {
        boolean passes = true;
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            passes &= isPlain(event);
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            if (depth > DEEPEST) {
                return refuse(event, "lists or groups are nested too deeply", "at most " + DEEPEST + " levels");
            }
            if (documents > 1) {
                return refuse(event, "a second '---' starts another document", "one document in a file");
            }
        }
        return passes;
    }

    /** Whether something was reported, after which the parser may fail for the same reason. */
    boolean hasRefused() {
        return refused;
    }

    private boolean isPlain(Event event) {
        if (event instanceof AliasEvent alias) {
            return refuse(event, "a reference, '*" + alias.getAlias() + "'", "the text written out");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return refuse(event, "a mark for references, '&" + node.getAnchor().get() + "'", "the text without it");
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
        return tag.isEmpty() || refuse(event, "a type, " + Words.quoted(tag.get()), "the plain value without '!'");
    }

    private boolean refuse(Event event, String found, String expected) {
        refused = true;
        int line = event.getStartMark().map(mark -> mark.getLine()).orElse(0);
        problems.add(new Place(file, linesBefore + 1 + line), found, expected);
        return false;
    }
}
