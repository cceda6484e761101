package org.needlewise.ui.readiness;

import com.vaadin.browserless.ComponentTester;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and taps the readiness statements, like the browser's side of {@link ReadinessList}. */
final class ReadinessListTester extends ComponentTester<ReadinessList> {

    ReadinessListTester(ReadinessList list) {
        super(list);
    }

    List<String> statements() {
        return list("statements").valueStream().map(JsonNode::asString).toList();
    }

    /** The answer that is pressed, if one is. */
    Optional<String> pressed(String statement) {
        return Optional.of(list("given").get(statements().indexOf(statement)).asInt())
                .filter(answer -> answer >= 0)
                .map(answer -> answers().get(answer));
    }

    /** The statements with a way to a lesson. */
    List<String> ways() {
        return statements().stream()
                .filter(statement ->
                        list("ways").get(statements().indexOf(statement)).asBoolean())
                .toList();
    }

    void rate(String statement, String answer) {
        ensureComponentIsUsable();
        rate(statements().indexOf(statement), answers().indexOf(answer));
    }

    /** Sends a rating as it comes over the wire, whatever it names. */
    void rate(int place, int answer) {
        send("rate", event(place).put(ReadinessList.ANSWER, answer));
    }

    /** Taps the way to a lesson. */
    void look(String statement) {
        ensureComponentIsUsable();
        look(ways().contains(statement) ? statements().indexOf(statement) : -1);
    }

    /** Sends a tap on a way as it comes over the wire, whatever it names. */
    void look(int place) {
        send("look", event(place));
    }

    private void send(String event, ObjectNode data) {
        fireDomEvent(event, data);
        roundTrip();
    }

    private List<String> answers() {
        return list("words").get("names").valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode list(String name) {
        return (JsonNode) Objects.requireNonNull(getComponent().getElement().getPropertyRaw(name));
    }

    private static ObjectNode event(int place) {
        return JsonNodeFactory.instance.objectNode().put(ReadinessList.PLACE, place);
    }
}
