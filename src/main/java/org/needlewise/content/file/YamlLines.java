package org.needlewise.content.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines of a YAML file before the parser does, and reports where a slip begins.
 *
 * <p>A parser reports a slip where it no longer understands the file, which can be many lines further down, or takes it
 * for something else that it understands.
 */
final class YamlLines {

    private static final Pattern ENTRY = Pattern.compile("( *)((?:-[ \\t]+)*)(.*)");
    private static final Pattern PAIR =
            Pattern.compile("(\"[^\"]*\"|'[^']*'|" + YamlSlips.NAME + ")[ \\t]*:(?:[ \\t]+(.*)|)");
    private static final Pattern OTHER_BLANK = Pattern.compile(" *[\\p{Zs}&&[^ ]].*");
    private static final Pattern MARKER = Pattern.compile("---(?:\\s.*)?|%.*");
    private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]{0,2}[ \\t]*(?:[ \\t]#.*)?");
    private static final Pattern CUT = Pattern.compile("[ \\t]#");

    private final Path file;
    private final int linesBefore;
    private final Problems problems;
    private final List<String> lines;
    private boolean broken;
    private int next;

    /** The last name with a text, for lines that go on from it. */
    private String name = "";

    private int nameLine;

    YamlLines(Path file, String text, int linesBefore, Problems problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.problems = problems;
        this.lines = List.of(text.split("\n", -1));
    }

    /** Whether the parser can be trusted with the text. */
    boolean pass() {
        while (next < lines.size()) {
            String line = lines.get(next);
            if (isBlank(line)
                    || line.strip().startsWith("#")
                    || MARKER.matcher(line).matches()) {
                next++;
            } else {
                entry(line);
            }
        }
        return !broken;
    }

    private void entry(String line) {
        if (line.startsWith("...")) {
            breaks(next++, "a line '...' ends the content", "the content without it");
            return;
        }
        if (OTHER_BLANK.matcher(line).matches()) {
            breaks(next++, "a blank of another kind in front of the line, such as a no-break space", "ordinary blanks");
            return;
        }
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            next++;
            return;
        }
        int column = entry.end(2);
        String rest = entry.group(3);
        Matcher pair = PAIR.matcher(rest);
        Optional<YamlSlips.Slip> slip = YamlSlips.ofEntry(rest);
        if (pair.matches()) {
            name = pair.group(1);
            nameLine = next;
            String value = pair.group(2) == null ? "" : pair.group(2);
            value(line.length() - value.length(), column);
        } else if (slip.isPresent()) {
            breaks(next++, slip.get());
        } else if (!entry.group(2).isEmpty() || rest.startsWith("{") || rest.startsWith("[")) {
            int dash = line.lastIndexOf('-', column - 1);
            value(column, entry.group(2).isEmpty() ? column - 1 : dash);
        } else if (rest.startsWith("-") || rest.startsWith("\t") || rest.startsWith("?") || rest.startsWith("<")) {
            next++;
        } else {
            nameless(rest);
        }
    }

    private void nameless(String rest) {
        String expected = "a name, a colon and a value"
                + (name.isEmpty()
                        ? ""
                        : ", or more blanks in front if it goes on from " + Words.quoted(name) + " in line "
                                + number(nameLine));
        breaks(next++, "the line " + Words.quoted(rest) + " has no name", expected);
    }

    /**
     * Skips a value with the lines that belong to it.
     *
     * @param from where it starts in the line
     * @param column what the lines that belong to it must stand further right than
     */
    private void value(int from, int column) {
        String line = lines.get(next);
        String value = line.substring(from);
        if (value.isBlank() || value.startsWith("#")) {
            next++;
        } else if (value.startsWith("|") || value.startsWith(">")) {
            block(value, column);
        } else if (value.startsWith("\"") || value.startsWith("'")) {
            go(new YamlQuotes(lines, next, from, column).quoted(false));
        } else if (value.startsWith("{") || value.startsWith("[")) {
            go(new YamlQuotes(lines, next, from, column).flow());
        } else {
            plain(value, column);
        }
    }

    private void go(YamlQuotes.End end) {
        end.slip().ifPresent(slip -> breaks(end.line(), slip));
        next = end.slip().isPresent() || end.stop() ? lines.size() : end.line() + 1;
    }

    private String owner(int line) {
        return line == nameLine && !name.isEmpty() ? " of " + Words.quoted(name) : "";
    }

    private void block(String header, int column) {
        int start = next++;
        if (!BLOCK.matcher(header).matches()) {
            String mark = header.substring(0, 1);
            breaks(start, "a text that starts with '" + mark + "'", YamlSlips.DOUBLE_QUOTES);
            return;
        }
        int indent = -1;
        for (; next < lines.size(); next++) {
            String line = lines.get(next);
            int blanks = indent(line);
            if (isBlank(line)) {
                continue;
            }
            if (blanks <= column) {
                if (indent < 0 && !line.strip().startsWith("#") && isNameless(line)) {
                    String found = "the text below " + Words.quoted(header.strip()) + owner(start) + " is not indented";
                    breaks(next++, found, "more blanks in front of each of its lines");
                }
                return;
            }
            if (indent < 0 && header.matches("[|>][-+]?(?:[ \\t].*)?")) {
                indent = blanks;
            }
            blockLine(line.strip(), blanks < indent);
        }
    }

    private void blockLine(String line, boolean apart) {
        if (apart) {
            breaks(next, "a line that does not line up with the text above", "the same number of blanks in front");
        } else if (line.startsWith("#")) {
            tell(next, "a line of the text starts with '#', and patients would see it", "the comment above the text");
        } else if (Bullets.start(line)) {
            tell(next, "a list in a text without lists", "sentences, or one text for each entry");
        }
    }

    private boolean isNameless(String line) {
        Matcher entry = ENTRY.matcher(line);
        return entry.matches()
                && entry.group(2).isEmpty()
                && !PAIR.matcher(entry.group(3)).matches();
    }

    private void plain(String value, int column) {
        YamlSlips.ofPlain(value).ifPresent(slip -> breaks(next, slip));
        boolean cut = CUT.matcher(value).find();
        int cutLine = next++;
        for (; next < lines.size(); next++) {
            String line = lines.get(next);
            if (isBlank(line)) {
                continue;
            }
            if (indent(line) <= column
                    || line.strip().startsWith("#")
                    || line.strip().startsWith("- ")) {
                return;
            }
            if (cut) {
                breaks(cutLine, YamlCut.FOUND.formatted(""), YamlCut.EXPECTED);
                cut = false;
            }
            if (PAIR.matcher(line.strip()).matches()) {
                return;
            }
            if (line.matches(".*:(?:\\s.*|)")) {
                breaks(next++, "a colon inside a text" + owner(nameLine), YamlSlips.DOUBLE_QUOTES);
                return;
            }
            if (CUT.matcher(line).find()) {
                cut = true;
                cutLine = next;
            }
        }
    }

    private static boolean isBlank(String line) {
        return line.isBlank() && line.chars().allMatch(letter -> letter == ' ' || letter == '\t');
    }

    private static int indent(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    private int number(int index) {
        return linesBefore + 1 + index;
    }

    private void breaks(int index, YamlSlips.Slip slip) {
        breaks(index, slip.found().formatted(owner(index)), slip.expected());
    }

    private void breaks(int index, String found, String expected) {
        broken = true;
        tell(index, found, expected);
    }

    private void tell(int index, String found, String expected) {
        problems.add(new Place(file, number(index)), found, expected);
    }
}
