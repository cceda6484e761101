package org.needlewise.content.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.needlewise.content.file.Words;

/** The lines {@code Facts: S1, S4} directly below the headings of cards, removed from the text for patients. */
final class FactsLines {

    private static final String HEADING = "## ";
    private static final Pattern EXACT = Pattern.compile("Facts:[ ]*[A-Z][0-9]{1,2}(?: *, *[A-Z][0-9]{1,2})*\\s*");
    private static final Pattern FACT = Pattern.compile("[A-Z][0-9]{1,2}");

    private final Map<Integer, Set<String>> byHeading = new HashMap<>();
    private final Set<Integer> unreadable = new HashSet<>();
    private final List<LineMistake> mistakes = new ArrayList<>();
    private final List<String> lines;
    private int heading = -1;

    FactsLines(String body) {
        lines = new ArrayList<>(body.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            line(i);
        }
    }

    private void line(int index) {
        String line = lines.get(index);
        boolean below = index > 0 && heading == index - 1;
        if (line.startsWith(HEADING)) {
            heading = index;
        }
        if (EXACT.matcher(line).matches() && below) {
            Set<String> facts = new LinkedHashSet<>();
            FACT.matcher(line).results().forEach(fact -> facts.add(fact.group()));
            byHeading.put(heading, facts);
            lines.set(index, "");
        } else if (MeantFacts.isLine(line, below)) {
            refuse(index, below, "a line 'Facts:'");
            lines.set(index, "");
        } else {
            MeantFacts.within(line).ifPresent(start -> {
                refuse(index, false, "'Facts:'");
                lines.set(index, line.substring(0, start).stripTrailing());
            });
        }
    }

    private void refuse(int index, boolean below, String found) {
        unreadable.add(heading);
        String line = lines.get(index).strip();
        String shown = line.startsWith("Facts:") ? "" : ", " + Words.quoted(line) + ",";
        mistakes.add(
                below
                        ? new LineMistake(
                                index,
                                found + shown + " that cannot be read",
                                "ids with commas, such as 'Facts: S1, S4'")
                        : new LineMistake(index, found + " in the text", "it directly below a '## ' heading"));
    }

    /** The body with empty lines in their place, so that the line numbers stay the same. */
    String rest() {
        return String.join("\n", lines);
    }

    /** @param heading the index of the heading's line in the body */
    Optional<Set<String>> of(int heading) {
        return Optional.ofNullable(byHeading.get(heading));
    }

    /** Whether the card below a heading names no facts, not even in a line that cannot be read. */
    boolean isMissing(int heading) {
        return !byHeading.containsKey(heading) && !unreadable.contains(heading);
    }

    List<LineMistake> mistakes() {
        return mistakes;
    }
}
