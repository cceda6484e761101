package org.needlewise.content.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a value in quotation marks or brackets to its end, over several lines if need be. */
final class YamlQuotes {

    /**
     * Where a value ends, or where a slip in it begins.
     *
     * @param stop whether the rest of the file cannot be told apart from the value
     */
    record End(int line, Optional<YamlSlips.Slip> slip, boolean stop) {}

    private static final YamlSlips.Slip NEVER_CLOSED = new YamlSlips.Slip(
            "the quotation mark%s is never closed", "a closing quotation mark at the end of the text");
    private static final YamlSlips.Slip WITHIN =
            new YamlSlips.Slip("a quotation mark within the text%s", "curly quotation marks (\u201C \u201D) within it");
    private static final YamlSlips.Slip APOSTROPHE =
            new YamlSlips.Slip("an apostrophe within the single quotes%s", "the text in double quotes");
    private static final YamlSlips.Slip AFTER_BRACKET =
            new YamlSlips.Slip("words after the brackets%s", "the text in double quotes");

    private static final YamlSlips.Slip COLON =
            new YamlSlips.Slip("a colon inside a text%s", "the text in double quotes");
    private static final YamlSlips.Slip CUT =
            new YamlSlips.Slip(YamlCut.FOUND.replace("%s", "") + "%s", YamlCut.EXPECTED);

    private static final Pattern ENTRY = Pattern.compile("\\s*(?:-\\s|[\\w\"'-]+\\s*:(?:\\s|$))");
    private static final Pattern LAST_WORDS = Pattern.compile("[^{}\\[\\],:\"']*$");

    private final List<String> lines;
    private final int column;
    private int line;
    private int at;

    /** @param column what the lines that belong to the value must stand further right than */
    YamlQuotes(List<String> lines, int line, int at, int column) {
        this.lines = lines;
        this.line = line;
        this.at = at;
        this.column = column;
    }

    /** @param inFlow whether brackets are around it */
    End quoted(boolean inFlow) {
        int start = line;
        char quote = lines.get(line).charAt(at++);
        while (!closes(quote)) {
            at = 0;
            if (++line == lines.size()
                    || (leaves(lines.get(line))
                            && ENTRY.matcher(lines.get(line)).lookingAt())) {
                return new End(start, Optional.of(NEVER_CLOSED), true);
            }
        }
        String rest = lines.get(line).substring(at);
        String after = rest.strip();
        boolean ends = after.isEmpty()
                || (after.startsWith("#") && !rest.startsWith("#"))
                || (inFlow && ",]}:".indexOf(after.charAt(0)) >= 0);
        return ends ? new End(line, Optional.empty(), false) : new End(start, Optional.of(slip(quote, start)), true);
    }

    /** If the text ends in another line, its closing mark belongs to another text. */
    private YamlSlips.Slip slip(char quote, int start) {
        return line > start ? NEVER_CLOSED : quote == '\'' ? APOSTROPHE : WITHIN;
    }

    /** Moves behind the closing mark, if it is in this line. */
    private boolean closes(char quote) {
        String text = lines.get(line);
        for (; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quote == '"' && letter == '\\') {
                at++;
            } else if (letter == quote) {
                at++;
                if (quote == '"' || at == text.length() || text.charAt(at) != quote) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line does not belong to the value, because it does not stand further right. */
    private boolean leaves(String text) {
        String rest = text.stripLeading();
        return !rest.isEmpty() && text.length() - rest.length() <= column;
    }

    End flow() {
        int depth = 0;
        boolean first = true;
        boolean named = false;
        for (; line < lines.size(); line++, at = 0) {
            String text = lines.get(line);
            if (at == 0
                    && leaves(text)
                    && !text.strip().startsWith("]")
                    && !text.strip().startsWith("}")) {
                break;
            }
            while (at < text.length()) {
                char letter = text.charAt(at);
                if (letter == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
                    if (isCut(text.substring(0, at).strip(), text.substring(at))) {
                        return new End(line, Optional.of(CUT), true);
                    }
                    break;
                }
                boolean colon = letter == ':' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
                if (colon && named && !first) {
                    return new End(line, Optional.of(COLON), true);
                }
                named = colon || (named && "{[,".indexOf(letter) < 0);
                if (first && (letter == '"' || letter == '\'')) {
                    End end = quoted(true);
                    if (end.slip().isPresent()) {
                        return end;
                    }
                    text = lines.get(line);
                    first = false;
                    continue;
                }
                at++;
                depth += letter == '{' || letter == '[' ? 1 : letter == '}' || letter == ']' ? -1 : 0;
                if (depth == 0) {
                    return end(text.substring(at));
                }
                first = "{[,:".indexOf(letter) >= 0 || (first && Character.isWhitespace(letter));
            }
        }
        return new End(Math.min(line, lines.size() - 1), Optional.empty(), true);
    }

    private static boolean isCut(String before, String comment) {
        Matcher words = LAST_WORDS.matcher(before);
        String last = words.find() ? words.group().strip() : "";
        return !last.isEmpty() && YamlCut.isWords(last, comment);
    }

    private End end(String rest) {
        boolean alone = rest.isBlank() || rest.matches("\\s+#.*");
        return new End(line, alone ? Optional.empty() : Optional.of(AFTER_BRACKET), !alone);
    }
}
