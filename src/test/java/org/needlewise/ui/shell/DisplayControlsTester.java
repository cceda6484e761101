package org.needlewise.ui.shell;

import com.vaadin.browserless.ComponentTester;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads and taps the display controls, as the browser's part of {@link DisplayControls} does. */
final class DisplayControlsTester extends ComponentTester<DisplayControls> {

    private static final List<String> CONTROLS = List.of("normal", "large", "largest", "contrast", "lower");

    DisplayControlsTester(DisplayControls controls) {
        super(controls);
    }

    /** The names of all controls that are there. */
    List<String> names() {
        return shown().map(this::name).toList();
    }

    /** The names of those that are pressed. */
    List<String> pressed() {
        List<String> pressed =
                property("pressed").valueStream().map(JsonNode::asString).toList();
        return shown().filter(pressed::contains).map(this::name).toList();
    }

    void tap(String name) {
        ensureComponentIsUsable();
        send(shown().filter(control -> name(control).equals(name)).findFirst().orElseThrow());
    }

    /** Sends a tap as it comes over the wire, whatever it names. */
    void send(String control) {
        boolean on = !property("pressed")
                .valueStream()
                .map(JsonNode::asString)
                .toList()
                .contains(control);
        fireDomEvent(
                "control",
                JsonNodeFactory.instance
                        .objectNode()
                        .put(DisplayControls.CONTROL, control)
                        .put(DisplayControls.ON, on));
        roundTrip();
    }

    private Stream<String> shown() {
        return CONTROLS.stream().filter(control -> !name(control).isEmpty());
    }

    private String name(String control) {
        return property("words").path(control).asString();
    }

    private JsonNode property(String name) {
        return (JsonNode) Objects.requireNonNull(getComponent().getElement().getPropertyRaw(name));
    }
}
