package org.needlewise.summary;

import java.util.List;

/**
 * What the quiz showed.
 *
 * @param known how many statements the patient knew at the first go
 * @param learned how many they missed first and answered right later
 * @param total how many statements there are
 * @param myths the myths that the patient believed first, in their first wording, with why they are none
 * @param facts the facts that the patient doubted first, with why they are so
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
