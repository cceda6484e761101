package org.needlewise.ui.readiness;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlewise.content.ReadinessStatement;
import org.needlewise.journey.Change;
import org.needlewise.journey.Journey;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.Step;
import org.needlewise.ui.parts.SharedWords;
import org.needlewise.ui.parts.Shown;
import org.needlewise.ui.visit.Paths;
import org.needlewise.ui.visit.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * The readiness statements with their answers. If a lesson helps with an open one, it links to that lesson and back. The
 * link has its place from the beginning, so that nothing moves under a finger.
 *
 * <p>The browser draws them. A server-side element for each button would take memory for every patient.
 */
@Tag("readiness-list")
@JsModule("./elements/readiness-list.ts")
final class ReadinessList extends Component {

    static final String PLACE = "event.detail.place";
    static final String ANSWER = "event.detail.answer";

    private static final Logger log = LoggerFactory.getLogger(ReadinessList.class);
    private static final List<ReadinessAnswer> ANSWERS = List.of(ReadinessAnswer.values());
    private static final int NONE = -1;

    private final Visit visit;
    private final List<ReadinessStatement> statements;

    ReadinessList(Visit visit) {
        this.visit = visit;
        this.statements = visit.module().readiness();
        getElement()
                .setPropertyList(
                        "statements",
                        statements.stream().map(ReadinessStatement::text).toList());
        getElement()
                .setPropertyList(
                        "taught",
                        statements.stream()
                                .map(statement -> statement.lesson().isPresent())
                                .toList());
        SharedWords.set(getElement(), "words", words());
        Shown.hear(this, "rate", this::rate, PLACE, ANSWER);
        Shown.hear(this, "look", this::look, PLACE);
        Signal.effect(this, () -> show(visit.journey().get()));
    }

    private void show(Journey now) {
        getElement()
                .setPropertyList(
                        "given",
                        statements.stream()
                                .map(statement -> answerTo(statement, now)
                                        .map(ANSWERS::indexOf)
                                        .orElse(NONE))
                                .toList());
        getElement()
                .setPropertyList(
                        "ways",
                        statements.stream()
                                .map(statement -> lessonFor(statement, now).isPresent())
                                .toList());
    }

    private static Optional<String> lessonFor(ReadinessStatement statement, Journey now) {
        return answerTo(statement, now).filter(ReadinessAnswer::open).flatMap(open -> statement.lesson());
    }

    private static Optional<ReadinessAnswer> answerTo(ReadinessStatement statement, Journey now) {
        return Optional.ofNullable(now.readiness().get(statement.id()));
    }

    private void rate(JsonNode event) {
        int answer = event.path(ANSWER).asInt(NONE);
        tapped(event)
                .filter(statement -> answer >= 0 && answer < ANSWERS.size())
                .ifPresentOrElse(
                        statement -> visit.act(new Change.RateReadiness(statement.id(), ANSWERS.get(answer))),
                        () -> log.info("Ignored an unknown rating"));
    }

    private void look(JsonNode event) {
        tapped(event)
                .flatMap(ReadinessStatement::lesson)
                .ifPresent(lesson -> Paths.open(Paths.lessonAndBack(lesson, Step.READY)));
    }

    private Optional<ReadinessStatement> tapped(JsonNode event) {
        int place = event.path(PLACE).asInt(NONE);
        return place >= 0 && place < statements.size() ? Optional.of(statements.get(place)) : Optional.empty();
    }

    private Words words() {
        return new Words(
                answers("readiness.short."),
                answers("readiness.answer."),
                getTranslation("readiness.lesson"),
                getTranslation("readiness.lesson-for", "{0}"));
    }

    private List<String> answers(String key) {
        return ANSWERS.stream()
                .map(answer -> getTranslation(key + answer.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /**
     * @param answers short enough for three in a row
     * @param names the same for screen readers, in full
     * @param lookFor a pattern, into which the browser inserts the statement
     */
    record Words(List<String> answers, List<String> names, String look, String lookFor) {}
}
