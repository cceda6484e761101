package org.needlewise.ui.readiness;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlewise.content.ReadinessStatement;
import org.needlewise.journey.Change;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.Step;
import org.needlewise.ui.Paths;
import org.needlewise.ui.Visit;
import org.needlewise.ui.layout.AnswerTiles;
import org.needlewise.ui.layout.NavigationButton;

/** One readiness statement; where it is still open and a lesson helps, a way to that lesson and back. */
class ReadinessItem extends ListItem {

    private final Visit visit;
    private final ReadinessStatement statement;

    ReadinessItem(Visit visit, ReadinessStatement statement) {
        this.visit = visit;
        this.statement = statement;
        Paragraph text = new Paragraph(statement.text());
        text.addClassName("words");
        add(text, answers());
        statement.lesson().ifPresent(lesson -> add(wayTo(lesson)));
    }

    private AnswerTiles<ReadinessAnswer> answers() {
        AnswerTiles<ReadinessAnswer> answers = new AnswerTiles<>(
                List.of(ReadinessAnswer.values()),
                answer -> getTranslation("readiness.answer." + answer.name().toLowerCase(Locale.ROOT)),
                visit.journey().map(now -> now.readiness().get(statement.id())),
                answer -> visit.act(new Change.RateReadiness(statement.id(), answer)));
        answers.bindQuestion(new ValueSignal<>(statement.text()));
        return answers;
    }

    private Div wayTo(String lesson) {
        Div way = new Div(
                NavigationButton.plain(getTranslation("readiness.lesson"), Paths.lessonAndBack(lesson, Step.READY)));
        Signal<Boolean> open = visit.journey()
                .map(now -> Optional.ofNullable(now.readiness().get(statement.id()))
                        .filter(ReadinessAnswer::open)
                        .isPresent());
        way.bindVisible(open);
        return way;
    }
}
