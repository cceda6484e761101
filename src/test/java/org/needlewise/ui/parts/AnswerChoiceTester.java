package org.needlewise.ui.parts;

import com.vaadin.browserless.ComponentTester;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads and taps the options of a question, like the browser's side of {@link AnswerChoice}. */
public final class AnswerChoiceTester extends ComponentTester<AnswerChoice> {

    public AnswerChoiceTester(AnswerChoice choice) {
        super(choice);
    }

    public List<String> texts() {
        return options()
                .valueStream()
                .map(option -> option.get("text").asString())
                .toList();
    }

    /** What the browser says after a tap on an option. */
    public String feedback(String text) {
        JsonNode option = options().get(texts().indexOf(text));
        return option.get("verdict").asString() + " " + option.get("because").asString();
    }

    public void tap(String text) {
        ensureComponentIsUsable();
        send(texts().indexOf(text));
    }

    /** Sends an answer as it comes over the wire, whatever it names. */
    public void send(int option) {
        fireDomEvent("answer", JsonNodeFactory.instance.objectNode().put(AnswerChoice.OPTION, option));
        roundTrip();
    }

    private JsonNode options() {
        return (JsonNode) getComponent().getElement().getPropertyRaw("options");
    }
}
