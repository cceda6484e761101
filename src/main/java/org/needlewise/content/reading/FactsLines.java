package org.needlewise.content.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines {@code Facts: S1, S4} directly below the headings of cards, removed from the text for patients. */
final class FactsLines {

    private static final Pattern LINE = Pattern.compile("\\s{0,3}facts\\s*:(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXACT = Pattern.compile("Facts:\\s*[A-Z][0-9]{1,2}(?:\\s*,\\s*[A-Z][0-9]{1,2})*\\s*");
    private static final Pattern FACT = Pattern.compile("[A-Z][0-9]{1,2}");

    private final Map<Integer, Set<String>> byHeading = new HashMap<>();
    private final List<Integer> misplaced = new ArrayList<>();
    private final List<Integer> malformed = new ArrayList<>();
    private final String text;

    FactsLines(String body) {
        List<String> lines = new ArrayList<>(body.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (line.matches()) {
                take(i, lines);
                lines.set(i, "");
            }
        }
        text = String.join("\n", lines);
    }

    private void take(int index, List<String> lines) {
        if (index == 0 || !lines.get(index - 1).startsWith("## ")) {
            misplaced.add(index);
        } else if (!EXACT.matcher(lines.get(index)).matches()) {
            malformed.add(index);
            byHeading.put(index - 1, Set.of());
        } else {
            Set<String> facts = new LinkedHashSet<>();
            FACT.matcher(lines.get(index)).results().forEach(fact -> facts.add(fact.group()));
            byHeading.put(index - 1, facts);
        }
    }

    /** The body with empty lines in their place, so that the line numbers stay the same. */
    String rest() {
        return text;
    }

    /** @param heading the index of the heading's line in the body */
    Optional<Set<String>> of(int heading) {
        return Optional.ofNullable(byHeading.get(heading));
    }

    List<Integer> misplaced() {
        return misplaced;
    }

    List<Integer> malformed() {
        return malformed;
    }
}
