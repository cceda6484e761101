package org.needlewise.summary;

import java.util.List;

/**
 * The results of the quiz.
 *
 * @param known how many statements the patient knew the first time
 * @param learned how many they missed at first and later answered correctly
 * @param total how many statements there are
 * @param myths the myths that the patient believed at first, in their first wording, with why they are myths
 * @param facts the facts that the patient doubted at first, with why they are facts
 */
public record Learned(int known, int learned, int total, List<Line> myths, List<Line> facts) {

    public Learned {
        myths = List.copyOf(myths);
        facts = List.copyOf(facts);
    }

    Learned kept() {
        return new Learned(known, learned, total, Summary.kept(myths), Summary.kept(facts));
    }
}
