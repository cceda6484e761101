package org.needlewise.ui.visit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.needlewise.content.LearningModule;
import org.needlewise.journey.Journey;
import org.needlewise.journey.Step;

/**
 * The state of a visit.
 *
 * @param id used to revoke the visit when it has ended
 * @param module the patient's most recent module, if they began any
 * @param journeys the journey of each module that the patient began, by module
 * @param at the step that was visited last
 * @param remembered whether the browser keeps the journey after it is closed
 */
record VisitState(
        String id, Optional<LearningModule> module, Map<String, Journey> journeys, Step at, boolean remembered) {

    VisitState {
        journeys = Map.copyOf(journeys);
    }

    static VisitState begin() {
        return new VisitState(VisitIds.next(), Optional.empty(), Map.of(), Step.LEARN, false);
    }

    /** The visit from a browser's cookie, if its module is still taught. */
    static VisitState of(BroughtVisit.Visited found, LearningModule module) {
        return new VisitState(
                found.visit(),
                Optional.of(module),
                Map.of(module.id(), found.journey().fitting(module)),
                found.at(),
                found.remembered());
    }

    /** Whether the patient has not entered anything yet. */
    boolean isBlank() {
        return journeys.values().stream().allMatch(Journey::isBlank);
    }

    Journey journey(LearningModule wanted) {
        return journeys.getOrDefault(wanted.id(), Journey.begin(wanted.id()));
    }

    VisitState with(LearningModule changed, Journey next, Step step) {
        Map<String, Journey> all = new HashMap<>(journeys);
        all.put(changed.id(), next);
        return new VisitState(id, Optional.of(changed), all, step, remembered);
    }

    VisitState remembered(boolean wanted) {
        return new VisitState(id, module, journeys, at, wanted);
    }

    /** The part for the browser to keep; empty until a module has begun. */
    Optional<BroughtVisit.Visited> toKeep() {
        return module.map(last -> new BroughtVisit.Visited(id, journey(last), at, remembered));
    }
}
