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

/** The result of the finished quiz: what the patient knew already, and what they learned. */
class ResultPanel extends Div {

    ResultPanel(Signal<Quiz> quiz) {
        addClassName("result");
        Signal.effect(this, () -> {
            removeAll();
            setVisible(quiz.get().finished());
            if (isVisible()) {
                show(quiz.get());
            }
        });
    }

    private void show(Quiz finished) {
        Paragraph count =
                new Paragraph(getTranslation("quiz.result", finished.known().size(), finished.total()));
        count.addClassName("lead");
        Div lists = new Div();
        lists.addClassName("lists");
        addList(lists, "quiz.learned", finished.learned());
        addList(lists, "quiz.known", finished.known());
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
        String detail = statement
                .myth()
                .map(myth -> getTranslation("quiz.not", myth))
                .orElseGet(() -> statement.first().because());
        Div words = new Div(new Span(statement.truth()), new Paragraph(detail));
        words.addClassName("words");
        return new ListItem(words);
    }
}
