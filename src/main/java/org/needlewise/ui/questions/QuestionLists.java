package org.needlewise.ui.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.needlewise.content.SuggestedQuestion;
import org.needlewise.journey.Change;
import org.needlewise.journey.ChosenQuestion;
import org.needlewise.journey.Journey;
import org.needlewise.ui.Visit;
import org.needlewise.ui.layout.SharedWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * The patient's questions in their own order, and the suggested ones that are not chosen yet.
 *
 * <p>The browser draws both and shows each tap at once: an element for each button would be kept in memory for every
 * patient.
 */
@Tag("question-lists")
@JsModule("./question-lists.ts")
final class QuestionLists extends Component {

    static final String ID = "event.detail.id";
    static final String MOVE = "event.detail.move";
    static final String PLACE = "event.detail.place";
    static final String TAP = "event.detail.tap";

    private static final Logger log = LoggerFactory.getLogger(QuestionLists.class);
    private static final int NOWHERE = -1;

    private final Visit visit;

    QuestionLists(Visit visit) {
        this.visit = visit;
        SharedWords.set(getElement(), "words", words());
        getElement().addEventListener("choose", this::choose).addEventData(ID).addEventData(TAP);
        getElement()
                .addEventListener("move", this::move)
                .addEventData(MOVE)
                .addEventData(PLACE)
                .addEventData(TAP);
        Signal.effect(this, () -> show(visit.journey().get()));
    }

    private void show(Journey now) {
        int chosen = now.questions().size();
        getElement()
                .setProperty("hint", getTranslation(chosen == 0 ? "questions.empty" : "questions.top-three", chosen));
        getElement()
                .setPropertyBean(
                        "lists",
                        new Lists(
                                now.questions().stream().map(this::shown).toList(),
                                now.suggestions(visit.module()).stream()
                                        .map(QuestionLists::shown)
                                        .toList()));
    }

    private void choose(DomEvent event) {
        visit.act(new Change.ChooseQuestion(event.getEventData().path(ID).asString("")));
        hear(event);
    }

    private void move(DomEvent event) {
        JsonNode tapped = event.getEventData();
        int place = tapped.path(PLACE).asInt(NOWHERE);
        Move.named(tapped.path(MOVE).asString(""))
                .ifPresentOrElse(move -> visit.act(move.of(place)), () -> log.info("Ignored an unknown move"));
        hear(event);
    }

    /** Tells the browser up to which tap the lists are the server's. */
    private void hear(DomEvent event) {
        getElement().setProperty("heard", event.getEventData().path(TAP).asInt(0));
    }

    private Shown shown(ChosenQuestion question) {
        return switch (question) {
            case ChosenQuestion.Own(String text) -> new Shown("", text);
            case ChosenQuestion.Suggested(String id) ->
                visit.module().question(id).map(QuestionLists::shown).orElseGet(() -> new Shown(id, ""));
        };
    }

    private static Shown shown(SuggestedQuestion question) {
        return new Shown(question.id(), question.text());
    }

    /** The names of buttons stay patterns, into which the browser puts the questions. */
    private Words words() {
        String question = "{0}";
        return new Words(
                getTranslation("questions.mine"),
                getTranslation("questions.up", question),
                getTranslation("questions.down", question),
                getTranslation("questions.remove", question),
                getTranslation("questions.moved", question, "{1}"),
                getTranslation("questions.suggested"),
                getTranslation("questions.add", question),
                getTranslation("questions.all-chosen"));
    }

    record Words(
            String mine,
            String up,
            String down,
            String remove,
            String moved,
            String suggested,
            String add,
            String allChosen) {}

    record Lists(List<Shown> chosen, List<Shown> suggested) {}

    record Shown(String id, String text) {}
}
