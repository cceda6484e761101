package org.needlewise.ui.shell;

import com.vaadin.browserless.ComponentTester;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Reads the stepper as the browser's part of {@link Stepper} shows it. */
final class StepperTester extends ComponentTester<Stepper> {

    StepperTester(Stepper stepper) {
        super(stepper);
    }

    List<String> names() {
        return texts("names");
    }

    /** Where the steps lead to. */
    List<String> paths() {
        return texts("paths");
    }

    /** The name of the current step, or none. */
    List<String> current() {
        int current = getComponent().getElement().getProperty("current", -1);
        return names().stream().filter(name -> names().indexOf(name) == current).toList();
    }

    /** The steps that are done, as a screen reader calls them. */
    List<String> done() {
        return IntStream.range(0, names().size())
                .filter(place -> list("done").get(place).asBoolean())
                .mapToObj(place -> text("doneName").replace("{0}", names().get(place)))
                .toList();
    }

    String minutes() {
        return text("left");
    }

    private List<String> texts(String name) {
        return list(name).valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode list(String name) {
        return (JsonNode) Objects.requireNonNull(getComponent().getElement().getPropertyRaw(name));
    }

    private String text(String name) {
        return getComponent().getElement().getProperty(name, "");
    }
}
