package org.needlewise.content.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.needlewise.content.file.Place;
import org.needlewise.content.file.Problems;

/**
 * A lesson's file, split into its front matter and its cards.
 *
 * @param bodyStart how many lines precede the body
 */
record LessonText(String front, String body, int bodyStart) {

    private static final String FENCE = "---";

    static Optional<LessonText> split(Path file, String text, Problems problems) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
            problems.add(
                    Place.top(file), "the first line is not '---'", "'---', then title, facts and check, then '---'");
            return Optional.empty();
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                return Optional.of(new LessonText(
                        String.join("\n", lines.subList(1, i)),
                        String.join("\n", lines.subList(i + 1, lines.size())),
                        i + 1));
            }
        }
        problems.add(Place.top(file), "the second line '---' is missing", "'---' between the head and the first card");
        return Optional.empty();
    }
}
