package org.needlewise.ui.readiness;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import org.needlewise.content.PersonalValue;
import org.needlewise.journey.Change;
import org.needlewise.journey.Journey;
import org.needlewise.ui.parts.SharedWords;
import org.needlewise.ui.parts.Shown;
import org.needlewise.ui.visit.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * The module's values, of which the patient chooses those that matter most.
 *
 * <p>The browser draws them and shows each tap at once. A server-side element for each button would take memory for
 * every patient.
 */
@Tag("value-choice")
@JsModule("./elements/value-choice.ts")
final class ValueChoice extends Component {

    static final String PLACE = "event.detail.place";
    static final String CHOSEN = "event.detail.chosen";
    static final String TAP = "event.detail.tap";

    private static final Logger log = LoggerFactory.getLogger(ValueChoice.class);
    private static final int NOWHERE = -1;

    private final Visit visit;
    private final List<PersonalValue> values;

    ValueChoice(Visit visit) {
        this.visit = visit;
        this.values = visit.module().values();
        getElement()
                .setPropertyList(
                        "values", values.stream().map(PersonalValue::text).toList());
        getElement().setProperty("limit", Journey.VALUES_LIMIT);
        SharedWords.set(getElement(), "words", words());
        Shown.hear(this, "choose", this::choose, PLACE, CHOSEN, TAP);
        Signal.effect(this, () -> show(visit.journey().get()));
    }

    private void show(Journey now) {
        List<String> ids = values.stream().map(PersonalValue::id).toList();
        getElement()
                .setPropertyList(
                        "chosen", now.values().stream().map(ids::indexOf).toList());
    }

    private void choose(JsonNode tapped) {
        boolean chosen = tapped.path(CHOSEN).asBoolean(false);
        value(tapped)
                .map(value -> chosen ? new Change.ChooseValue(value.id()) : new Change.DropValue(value.id()))
                .ifPresentOrElse(visit::act, () -> log.info("Ignored an unknown value"));
        getElement().setProperty("heard", tapped.path(TAP).asInt(0));
    }

    private Optional<PersonalValue> value(JsonNode tapped) {
        int place = tapped.path(PLACE).asInt(NOWHERE);
        return place >= 0 && place < values.size() ? Optional.of(values.get(place)) : Optional.empty();
    }

    private Words words() {
        return new Words(
                getTranslation("readiness.values"),
                getTranslation("readiness.values.hint"),
                getTranslation("readiness.values.full"));
    }

    record Words(String heading, String hint, String full) {}
}
