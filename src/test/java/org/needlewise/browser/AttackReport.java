package org.needlewise.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The response times of an honest visitor during each attack. */
final class AttackReport {

    private static final Path FILE = Path.of("target/attack-report.md");

    private final List<Line> lines = new ArrayList<>();

    /**
     * One attack.
     *
     * @param did what the attacker did in that time
     * @param times the visitor's response times in milliseconds, shortest first
     */
    record Line(String attack, String did, List<Double> times) {

        double at(double share) {
            return times.isEmpty() ? Double.NaN : times.get((int) Math.min(times.size() - 1, share * times.size()));
        }

        String cells() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %.0f | %.0f | %.0f |",
                    attack,
                    did,
                    times.size(),
                    at(0.5),
                    at(0.95),
                    at(1));
        }
    }

    void add(Line line) {
        lines.add(line);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    void write() throws IOException {
        List<String> text = new ArrayList<>(List.of(
                "# What an honest visitor waits during attacks, in milliseconds",
                "",
                "| attack | what was done | taps | median | 95th percentile | longest |",
                "| --- | --- | --- | --- | --- | --- |"));
        lines.stream().map(Line::cells).forEach(text::add);
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, text);
    }
}
