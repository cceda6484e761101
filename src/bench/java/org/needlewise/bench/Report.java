package org.needlewise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of all measures, the machine they were made on, and what explains them. */
final class Report {

    private static final String[] TITLES = {"measure (times)", "median", "p95", "target", ""};

    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder explanations = new StringBuilder();

    void add(Row row) {
        rows.add(row);
    }

    void explain(String title, String text) {
        explanations
                .append("\n## ")
                .append(title)
                .append("\n```\n")
                .append(text)
                .append("```\n");
    }

    String table() {
        List<String[]> lines = new ArrayList<>();
        lines.add(TITLES);
        rows.forEach(row -> lines.add(row.cells()));
        int[] widths = widths(lines);
        StringBuilder table = new StringBuilder();
        table.append(line(TITLES, widths)).append(rule(widths));
        lines.stream().skip(1).forEach(cells -> table.append(line(cells, widths)));
        return table.toString();
    }

    void write(Path file, String machine) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "# Needlewise, measured\n\n" + machine + "\n\n" + table() + explanations);
    }

    private static int[] widths(List<String[]> lines) {
        int[] widths = new int[TITLES.length];
        for (String[] cells : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], cells[column].length());
            }
        }
        return widths;
    }

    private static String line(String[] cells, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < widths.length; column++) {
            line.append(' ').append(cells[column]);
            line.append(" ".repeat(widths[column] - cells[column].length())).append(" |");
        }
        return line.append('\n').toString();
    }

    private static String rule(int[] widths) {
        StringBuilder rule = new StringBuilder("|");
        for (int width : widths) {
            rule.append('-').append("-".repeat(width)).append("-|");
        }
        return rule.append('\n').toString();
    }
}
