package org.needlewise.content.file;

import java.util.Collection;
import java.util.List;

/** Helpers for wording mistakes. */
public final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    /** An author's text in single quotes, truncated to a readable length. */
    public static String quoted(String written) {
        int end = written.offsetByCodePoints(0, Math.min(LONGEST, written.codePointCount(0, written.length())));
        return "'" + written.substring(0, end) + (end < written.length() ? "…" : "") + "'";
    }

    /** A list such as {@code a, b or c}. */
    public static String oneOf(Collection<String> choices) {
        List<String> all = List.copyOf(choices);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
    }

    /** A count such as {@code 1 entry} or {@code 3 entries}. */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
