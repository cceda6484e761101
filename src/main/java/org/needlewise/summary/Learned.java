package org.needlewise.summary;

import java.util.List;
import java.util.Optional;

/**
 * The results of the quiz.
 *
 * @param known how many statements the patient knew the first time
 * @param learned how many they missed at first and later answered correctly
 * @param total how many statements there are
 * @param points what they missed at first, in the order of the quiz
 */
public record Learned(int known, int learned, int total, List<Point> points) {

    public Learned {
        points = List.copyOf(points);
    }

    /**
     * What is so, and the myth that it replaces.
     *
     * @param myth the first wording, if it was a myth; never shown without the line
     */
    public record Point(Line line, Optional<String> myth) {}

    List<Line> lines() {
        return points.stream().map(Point::line).toList();
    }
}
