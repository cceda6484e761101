package org.needlewise.ui;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the server sends to an element in the browser and receives from it; the element itself has its own tests. */
public final class BrowserElement extends ComponentTester<Component> {

    public BrowserElement(Component component) {
        super(component);
    }

    public String text(String property) {
        return getComponent().getElement().getProperty(property, "");
    }

    public int number(String property, int unset) {
        return getComponent().getElement().getProperty(property, unset);
    }

    public List<String> texts(String property) {
        return json(property).valueStream().map(JsonNode::asString).toList();
    }

    public List<Boolean> flags(String property) {
        return json(property).valueStream().map(JsonNode::asBoolean).toList();
    }

    public JsonNode json(String property) {
        return (JsonNode) Objects.requireNonNull(getComponent().getElement().getPropertyRaw(property), property);
    }

    /** Sends an event as it comes over the wire, whatever it names. */
    public void send(String event, ObjectNode data) {
        ensureComponentIsUsable();
        fireDomEvent(event, data);
        roundTrip();
    }
}
