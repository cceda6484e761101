package org.needlewise.ui.quiz;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.needlewise.content.Statement;
import org.needlewise.journey.Quiz;

/** What came of the quiz: what the patient knew already, and what they learned. */
class ResultPanel extends Div {

    ResultPanel(Signal<Quiz> quiz) {
        addClassName("result");
        Paragraph count = new Paragraph();
        count.addClassName("lead");
        count.bindText(quiz.map(now -> getTranslation("quiz.result", now.known().size(), now.total())));
        Div lists = new Div();
        lists.addClassName("lists");
        Signal.effect(this, () -> {
            lists.removeAll();
            addList(lists, "quiz.learned", quiz.get().learned());
            addList(lists, "quiz.known", quiz.get().known());
        });
        add(count, lists);
    }

    private void addList(Div lists, String titleKey, List<Statement> statements) {
        if (!statements.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("rows");
            statements.forEach(statement -> list.add(row(statement)));
            lists.add(new Div(new H2(getTranslation(titleKey)), list));
        }
    }

    private ListItem row(Statement statement) {
        Span answer = new Span(getTranslation(
                statement.first().answer() == Statement.Answer.MYTH ? "quiz.answer.myth" : "quiz.answer.fact"));
        answer.addClassName("tag");
        Div words = new Div(
                new Span(statement.first().text()),
                answer,
                new Paragraph(statement.first().because()));
        words.addClassName("words");
        return new ListItem(words);
    }
}
