package org.needlewise.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.needlewise.content.LearningModule;
import org.needlewise.journey.Journey;
import org.needlewise.journey.Step;

/**
 * What a session keeps of a visit, so that a page loaded anew goes on with it.
 *
 * @param module the one that the patient is in
 * @param journeys the journeys of all modules that the patient began, by module
 * @param at the step that was gone to last
 * @param remembered whether the browser is to keep the journey when it closes
 */
record Kept(LearningModule module, Map<String, Journey> journeys, Step at, boolean remembered) {

    Kept {
        journeys = Map.copyOf(journeys);
    }

    static Kept nothing(LearningModule module) {
        return new Kept(module, Map.of(), Step.LEARN, false);
    }

    static Kept found(LearningModule module, JourneyCookie.Found found) {
        return nothing(module).with(found.journey().fitting(module), found.at()).remembered(found.remembered());
    }

    /** What the session that is answered now keeps. */
    static Optional<Kept> here() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Kept.class));
    }

    Journey journey() {
        return journeys.getOrDefault(module.id(), Journey.begin(module.id()));
    }

    Kept in(LearningModule other) {
        return new Kept(other, journeys, at, remembered);
    }

    Kept with(Journey next, Step step) {
        Map<String, Journey> changed = new HashMap<>(journeys);
        changed.put(module.id(), next);
        return new Kept(module, changed, step, remembered);
    }

    Kept remembered(boolean wanted) {
        return new Kept(module, journeys, at, wanted);
    }

    JourneyCookie.Found toFind() {
        return new JourneyCookie.Found(journey(), at, remembered);
    }
}
