package org.needlewise.ui.questions;

import com.vaadin.browserless.ComponentTester;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and taps the lists of questions, as the browser's part of {@link QuestionLists} does. */
final class QuestionListsTester extends ComponentTester<QuestionLists> {

    QuestionListsTester(QuestionLists lists) {
        super(lists);
    }

    String hint() {
        return getComponent().getElement().getProperty("hint", "");
    }

    /** What stands in place of suggestions when there are none. */
    String suggestedText() {
        return list("suggested").isEmpty() ? word("allChosen") : "";
    }

    int heard() {
        return getComponent().getElement().getProperty("heard", 0);
    }

    /** The names of all buttons, in their order on the screen. */
    List<String> names() {
        return List.copyOf(buttons().keySet());
    }

    /** The names of the buttons that do something. */
    List<String> usable() {
        return buttons().entrySet().stream()
                .filter(button -> button.getValue().enabled())
                .map(Map.Entry::getKey)
                .toList();
    }

    void tap(String name) {
        ensureComponentIsUsable();
        Button button = Objects.requireNonNull(buttons().get(name), name);
        if (!button.enabled()) {
            throw new IllegalStateException("disabled: " + name);
        }
        button.press().run();
    }

    /** Sends a choice as it comes over the wire, whatever it names. */
    void choose(String id) {
        send("choose", event().put(QuestionLists.ID, id));
    }

    /** Sends a move of the question at a place as it comes over the wire, whatever it names. */
    void move(String move, int place) {
        JsonNode question = list("chosen").path(place);
        send(
                "move",
                event().put(QuestionLists.MOVE, move)
                        .put(QuestionLists.ID, question.path("id").asString("nothing"))
                        .put(QuestionLists.TEXT, question.path("text").asString(""))
                        .put(QuestionLists.PLACE, place));
    }

    private void send(String event, ObjectNode data) {
        fireDomEvent(event, data.put(QuestionLists.TAP, heard() + 1));
        roundTrip();
    }

    private Map<String, Button> buttons() {
        Map<String, Button> buttons = new LinkedHashMap<>();
        int chosen = list("chosen").size();
        for (int at = 0; at < chosen; at++) {
            int place = at;
            String text = text(list("chosen").get(place));
            buttons.put(name("up", text), new Button(place > 0, () -> move("up", place)));
            buttons.put(name("down", text), new Button(place < chosen - 1, () -> move("down", place)));
            buttons.put(name("remove", text), new Button(true, () -> move("remove", place)));
        }
        for (JsonNode question : list("suggested")) {
            buttons.put(
                    name("add", text(question)),
                    new Button(true, () -> choose(question.get("id").asString())));
        }
        return buttons;
    }

    private String name(String pattern, String question) {
        return word(pattern).replace("{0}", question);
    }

    private String word(String name) {
        return property("words").get(name).asString();
    }

    private JsonNode list(String name) {
        return property("lists").get(name);
    }

    private JsonNode property(String name) {
        return (JsonNode) Objects.requireNonNull(getComponent().getElement().getPropertyRaw(name));
    }

    private static String text(JsonNode question) {
        return question.get("text").asString();
    }

    private static ObjectNode event() {
        return JsonNodeFactory.instance.objectNode();
    }

    private record Button(boolean enabled, Runnable press) {}
}
