package org.needlewise.content.reading;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlewise.content.file.Bullets;
import org.needlewise.content.file.Words;

/**
 * Reads the lines of a lesson before the Markdown parser does, and reports what its author meant as a heading, a list,
 * or a table, but Markdown takes for text.
 */
final class LessonLines {

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:[ \\t].*|)");
    private static final Pattern MEANT_HEADING = Pattern.compile("[\\\\\\s*_]*(#{1,6})(\\s*)(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\s*([0-9]{1,3})[.)]\\s+\\S.*");
    private static final Pattern TABLE = Pattern.compile("\\s*\\|.*\\|\\s*");

    private final List<LineMistake> mistakes = new ArrayList<>();
    private final List<String> lines;

    LessonLines(String body) {
        lines = new ArrayList<>(body.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, meant(i));
        }
    }

    /** The body as it was meant, with the same line numbers. */
    String text() {
        return String.join("\n", lines);
    }

    List<LineMistake> mistakes() {
        return mistakes;
    }

    private String meant(int index) {
        String line = lines.get(index);
        String plain = Normalizer.normalize(line, Form.NFKC).replaceAll("\\h", " ");
        Matcher heading = MEANT_HEADING.matcher(plain);
        if (heading.matches() && isHeading(line, heading)) {
            return heading(index, line, heading);
        }
        if (TABLE.matcher(line).matches()) {
            tell(index, "a table", "a list with '- ', or sentences");
        }
        boolean first = index == 0 || startsBlock(lines.get(index - 1));
        if (Bullets.isPasted(line, first)) {
            tell(index, "the line " + Words.quoted(line.strip()) + " looks like a list", "'- ' in front of each entry");
            return "- " + Bullets.without(line);
        }
        Matcher number = NUMBER.matcher(line);
        if (number.matches() && !first && !number.group(1).equals("1") && !isNumbered(lines.get(index - 1))) {
            tell(index, "a number at the start of a line, " + Words.quoted(number.group(1)), "a list from '1.' on");
        }
        return line;
    }

    /** Whether Markdown or the author takes the line for a heading. */
    private static boolean isHeading(String line, Matcher meant) {
        String title = meant.group(3);
        return HEADING.matcher(line).matches()
                || meant.group(1).length() > 1
                || !meant.group(2).isEmpty()
                || title.matches("\\p{L}.*");
    }

    private String heading(int index, String line, Matcher meant) {
        boolean card = meant.group(1).equals("##");
        if (HEADING.matcher(line).matches() && !line.strip().startsWith("##\t") && (card || !hasFacts(index + 1))) {
            return card ? "## " + meant.group(3) : line;
        }
        tell(index, Words.quoted(line.strip()) + " is no heading", "'## ', with an ordinary blank, and the title");
        return "## " + meant.group(3).replaceAll("[*_]+$", "");
    }

    /** A heading of another size is meant as a card's if it has facts. */
    private boolean hasFacts(int index) {
        return index < lines.size() && MeantFacts.isLine(lines.get(index), true);
    }

    private static boolean startsBlock(String before) {
        return before.isBlank()
                || before.startsWith("#")
                || before.stripTrailing().endsWith(":")
                || before.startsWith("- ");
    }

    private static boolean isNumbered(String line) {
        return NUMBER.matcher(line).matches();
    }

    private void tell(int index, String found, String expected) {
        mistakes.add(new LineMistake(index, found, expected));
    }
}
