package org.needlewise.ui.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import org.needlewise.content.SuggestedQuestion;
import org.needlewise.journey.Change;
import org.needlewise.journey.ChosenQuestion;
import org.needlewise.journey.Journey;
import org.needlewise.ui.parts.SharedWords;
import org.needlewise.ui.parts.Shown;
import org.needlewise.ui.visit.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * The suggested questions, and the chosen ones in the patient's own order.
 *
 * <p>The browser draws both and shows each tap at once. A server-side element for each button would take memory for
 * every patient.
 */
@Tag("question-lists")
@JsModule("./elements/question-lists.ts")
final class QuestionLists extends Component {

    static final String ID = "event.detail.id";
    static final String TEXT = "event.detail.text";
    static final String MOVE = "event.detail.move";
    static final String PLACE = "event.detail.place";
    static final String TAP = "event.detail.tap";

    private static final Logger log = LoggerFactory.getLogger(QuestionLists.class);
    private static final int NOWHERE = -1;

    private final Visit visit;

    QuestionLists(Visit visit) {
        this.visit = visit;
        SharedWords.set(getElement(), "words", words());
        getElement().setProperty("first", SuggestedQuestion.SHOWN_AT_FIRST);
        Shown.hear(this, "choose", this::choose, ID, TAP);
        Shown.hear(this, "move", this::move, MOVE, ID, TEXT, PLACE, TAP);
        Signal.effect(this, () -> show(visit.journey().get()));
    }

    private void show(Journey now) {
        getElement()
                .setPropertyBean(
                        "lists",
                        new Lists(
                                now.questions().stream().map(this::shown).toList(),
                                now.suggestions(visit.module()).stream()
                                        .map(QuestionLists::shown)
                                        .toList()));
    }

    private void choose(JsonNode tapped) {
        visit.act(new Change.ChooseQuestion(tapped.path(ID).asString("")));
        hear(tapped);
    }

    private void move(JsonNode tapped) {
        int place = tapped.path(PLACE).asInt(NOWHERE);
        Move.named(tapped.path(MOVE).asString(""))
                .flatMap(move -> meant(tapped).map(question -> move.of(question, place)))
                .ifPresentOrElse(visit::act, () -> log.info("Ignored an unknown move"));
        hear(tapped);
    }

    /** The tapped question, if it is still in the list. */
    private Optional<ChosenQuestion> meant(JsonNode tapped) {
        Listed seen = new Listed(tapped.path(ID).asString(""), tapped.path(TEXT).asString(""));
        return visit.journey().peek().questions().stream()
                .filter(question -> shown(question).equals(seen))
                .findFirst();
    }

    /** Tells the browser which tap is the last one included in the server's lists. */
    private void hear(JsonNode tapped) {
        getElement().setProperty("heard", tapped.path(TAP).asInt(0));
    }

    private Listed shown(ChosenQuestion question) {
        return switch (question) {
            case ChosenQuestion.Own(String text) -> new Listed("", text);
            case ChosenQuestion.Suggested(String id) ->
                visit.module().question(id).map(QuestionLists::shown).orElseGet(() -> new Listed(id, ""));
        };
    }

    private static Listed shown(SuggestedQuestion question) {
        return new Listed(question.id(), question.text());
    }

    /** Labels of buttons remain patterns, into which the browser inserts the questions. */
    private Words words() {
        String question = "{0}";
        return new Words(
                getTranslation("questions.mine"),
                getTranslation("questions.up", question),
                getTranslation("questions.up-short"),
                getTranslation("questions.remove", question),
                getTranslation("questions.moved", question, "{1}"),
                getTranslation("questions.suggested"),
                getTranslation("questions.add", question),
                getTranslation("questions.added", question),
                getTranslation("questions.more"));
    }

    record Words(
            String mine,
            String up,
            String upShort,
            String remove,
            String moved,
            String suggested,
            String add,
            String added,
            String more) {}

    record Lists(List<Listed> chosen, List<Listed> suggested) {}

    record Listed(String id, String text) {}
}
