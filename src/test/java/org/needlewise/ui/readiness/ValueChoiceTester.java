package org.needlewise.ui.readiness;

import com.vaadin.browserless.ComponentTester;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads and taps the values, like the browser's side of {@link ValueChoice}. */
final class ValueChoiceTester extends ComponentTester<ValueChoice> {

    private int taps;

    ValueChoiceTester(ValueChoice choice) {
        super(choice);
    }

    List<String> values() {
        return list("values").valueStream().map(JsonNode::asString).toList();
    }

    /** The texts of the chosen values, in the order they were chosen. */
    List<String> chosen() {
        return list("chosen")
                .valueStream()
                .map(place -> values().get(place.asInt()))
                .toList();
    }

    int limit() {
        return getComponent().getElement().getProperty("limit", 0);
    }

    /** Whether the server has received every tap, so that the browser shows what the server says. */
    boolean hasHeardAll() {
        return getComponent().getElement().getProperty("heard", 0) == taps;
    }

    void choose(String value) {
        ensureComponentIsUsable();
        tap(values().indexOf(value), true);
    }

    void takeBack(String value) {
        ensureComponentIsUsable();
        tap(values().indexOf(value), false);
    }

    /** Sends a tap as it comes over the wire, whatever it names. */
    void tap(int place, boolean chosen) {
        taps++;
        fireDomEvent(
                "choose",
                JsonNodeFactory.instance
                        .objectNode()
                        .put(ValueChoice.PLACE, place)
                        .put(ValueChoice.CHOSEN, chosen)
                        .put(ValueChoice.TAP, taps));
        roundTrip();
    }

    private JsonNode list(String name) {
        return (JsonNode) Objects.requireNonNull(getComponent().getElement().getPropertyRaw(name));
    }
}
