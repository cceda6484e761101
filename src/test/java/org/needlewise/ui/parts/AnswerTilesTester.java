package org.needlewise.ui.parts;

import com.vaadin.browserless.ComponentTester;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads and taps the answers to a question, like the browser's side of {@link AnswerTiles}. */
public final class AnswerTilesTester extends ComponentTester<AnswerTiles<?>> {

    public AnswerTilesTester(AnswerTiles<?> tiles) {
        super(tiles);
    }

    /** The answer that is pressed, if one is. */
    public Optional<String> pressed() {
        int given = getComponent().getElement().getProperty("given", -1);
        return Optional.of(given)
                .filter(place -> place >= 0)
                .map(place -> answers().get(place).asString());
    }

    public void tap(String answer) {
        ensureComponentIsUsable();
        send(IntStream.range(0, answers().size())
                .filter(place -> answers().get(place).asString().equals(answer))
                .findFirst()
                .orElseThrow());
    }

    /** Sends an answer as it comes over the wire, whatever it names. */
    public void send(int answer) {
        fireDomEvent("answer", JsonNodeFactory.instance.objectNode().put(AnswerTiles.ANSWER, answer));
        roundTrip();
    }

    private JsonNode answers() {
        return (JsonNode) getComponent().getElement().getPropertyRaw("answers");
    }
}
