package org.needlewise.journey;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules for leaving lines out of the summary. Only the summary knows which lines exist. */
final class LeftOutRules {

    static final int LIMIT = 200;

    private static final Pattern KEY = Pattern.compile("[a-z0-9:.-]{1,80}");

    private LeftOutRules() {}

    static Optional<Set<String>> after(Change.InSummary change, Set<String> leftOut) {
        return switch (change) {
            case Change.LeaveOut(String line) ->
                Optional.of(with(leftOut, line)).filter(LeftOutRules::valid);
            case Change.TakeIn(String line) ->
                Optional.of(without(leftOut, line)).filter(changed -> leftOut.contains(line));
        };
    }

    static void check(Set<String> leftOut) {
        if (!valid(leftOut)) {
            throw new IllegalArgumentException("more than %s lines left out, or one that is no key".formatted(LIMIT));
        }
    }

    private static boolean valid(Set<String> lines) {
        return lines.size() <= LIMIT && lines.stream().allMatch(KEY.asMatchPredicate());
    }

    private static Set<String> with(Set<String> lines, String line) {
        Set<String> changed = new HashSet<>(lines);
        changed.add(line);
        return changed;
    }

    private static Set<String> without(Set<String> lines, String line) {
        Set<String> changed = new HashSet<>(lines);
        changed.remove(line);
        return changed;
    }
}
