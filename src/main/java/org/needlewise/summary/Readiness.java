package org.needlewise.summary;

import java.util.List;
import org.needlewise.journey.ReadinessAnswer;

/**
 * What the patient said about being ready to talk; never whether they may have the treatment.
 *
 * @param rated whether anything was rated
 * @param ready whether every statement was rated with yes
 * @param open what was rated as not yet, or as something to talk about
 */
public record Readiness(boolean rated, boolean ready, List<Open> open) {

    public Readiness {
        open = List.copyOf(open);
    }

    /** A readiness statement to talk about. */
    public record Open(Line line, ReadinessAnswer answer) {}
}
