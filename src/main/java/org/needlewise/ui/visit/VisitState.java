package org.needlewise.ui.visit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.needlewise.content.LearningModule;
import org.needlewise.journey.Journey;
import org.needlewise.journey.Step;

/**
 * All that is known of a visit.
 *
 * @param id what the visit is revoked by when it has ended
 * @param module the one that the patient was in last, if they began any
 * @param journeys the journeys of all modules that the patient began, by module
 * @param at the step that was gone to last
 * @param remembered whether the browser is to keep the journey when it closes
 */
record VisitState(
        String id, Optional<LearningModule> module, Map<String, Journey> journeys, Step at, boolean remembered) {

    VisitState {
        journeys = Map.copyOf(journeys);
    }

    static VisitState begin() {
        return new VisitState(VisitIds.next(), Optional.empty(), Map.of(), Step.LEARN, false);
    }

    /** The visit that a browser brought along, as far as its module is still taught. */
    static VisitState of(BroughtVisit.Visited found, LearningModule module) {
        return new VisitState(
                found.visit(),
                Optional.of(module),
                Map.of(module.id(), found.journey().fitting(module)),
                found.at(),
                found.remembered());
    }

    /** Whether the patient has entered nothing yet. */
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

    /** What the browser is to keep; nothing before a module was begun. */
    Optional<BroughtVisit.Visited> toKeep() {
        return module.map(last -> new BroughtVisit.Visited(id, journey(last), at, remembered));
    }
}
