package org.needlewise.content.file;

import java.util.Collection;
import java.util.List;

/** How a mistake is put into words. */
public final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    /** What an author wrote, in single quotes and cut to a length that can be read. */
    public static String quoted(String written) {
        int end = written.offsetByCodePoints(0, Math.min(LONGEST, written.codePointCount(0, written.length())));
        return "'" + written.substring(0, end) + (end < written.length() ? "…" : "") + "'";
    }

    /** Such as {@code a, b or c}. */
    public static String oneOf(Collection<String> choices) {
        List<String> all = List.copyOf(choices);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
    }

    /** Such as {@code 1 entry} or {@code 3 entries}. */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
