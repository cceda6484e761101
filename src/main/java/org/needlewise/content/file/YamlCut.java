package org.needlewise.content.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Finds what YAML silently takes out of a text or puts into it. */
record YamlCut(List<String> lines) {

    static final String FOUND = "' #' cuts off the rest of the text%s";
    static final String EXPECTED = "the text in double quotes, or the comment on a line of its own";

    /** An ID, a date, a file: something that no patient reads, which a comment may follow. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9._/~][A-Za-z0-9._/:~-]*|[A-Z][0-9]{1,2}");

    /** A backslash with a letter, which stands for something invisible. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([abtnvfre0NLP_])|.)");

    static YamlCut of(String text) {
        return new YamlCut(List.of(text.split("\n", -1)));
    }

    /** What a comment cuts off from a text. */
    Optional<String> comment(ScalarNode scalar) {
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return Optional.empty();
        }
        String rest = after(scalar);
        if (!rest.stripLeading().startsWith("#")) {
            return Optional.empty();
        }
        String comment = rest.stripLeading();
        boolean words = scalar.getTag().equals(Tag.STR) && isWords(scalar.getValue(), comment);
        boolean empty = scalar.getTag().equals(Tag.NULL) && comment.matches("#\\S.*");
        return words || empty ? Optional.of(comment) : Optional.empty();
    }

    static boolean isWords(String value, String comment) {
        return !NAME.matcher(value).matches() || comment.matches("#[0-9].*");
    }

    /** The first escape in double quotes that stands for something invisible. */
    Optional<String> escape(ScalarNode scalar) {
        if (scalar.getScalarStyle() != ScalarStyle.DOUBLE_QUOTED) {
            return Optional.empty();
        }
        Matcher escape = ESCAPE.matcher(source(scalar));
        while (escape.find()) {
            if (escape.group(1) != null) {
                return Optional.of(escape.group());
            }
        }
        return Optional.empty();
    }

    /** Whether a name in a flow group has no colon after it. */
    boolean hasNoColon(Node name) {
        return !after(name).stripLeading().startsWith(":");
    }

    static int endLine(Node node) {
        return node.getEndMark().map(Mark::getLine).orElse(0);
    }

    private String after(Node node) {
        return node.getEndMark().map(mark -> from(mark)).orElse("");
    }

    private String from(Mark mark) {
        String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        return line.substring(
                line.offsetByCodePoints(0, Math.min(mark.getColumn(), line.codePointCount(0, line.length()))));
    }

    private String source(Node node) {
        int first = node.getStartMark().map(Mark::getLine).orElse(0);
        int last = Math.min(endLine(node), lines.size() - 1);
        String whole = String.join("\n", lines.subList(first, last + 1));
        int start = node.getStartMark()
                .map(mark -> lines.get(first).length() - from(mark).length())
                .orElse(0);
        int end = after(node).length();
        return whole.substring(start, Math.max(start, whole.length() - end));
    }
}
