package org.needlewise.ui.questions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.needlewise.content.SuggestedQuestion;
import org.needlewise.journey.Change;
import org.needlewise.journey.ChosenQuestion;
import org.needlewise.ui.Visit;
import org.needlewise.ui.layout.Icon;

/** The patient's questions in their own order, the top three first. */
class MyQuestions extends Div {

    private final Visit visit;

    MyQuestions(Visit visit) {
        this.visit = visit;
        addClassName("my-questions");
        Signal<List<ChosenQuestion>> chosen = visit.journey().map(now -> now.questions());
        Paragraph hint = new Paragraph();
        hint.getElement().setAttribute("role", "status");
        hint.bindText(chosen.map(
                now -> getTranslation(now.isEmpty() ? "questions.empty" : "questions.top-three", now.size())));
        OrderedList list = new OrderedList();
        Signal.effect(this, () -> {
            list.removeAll();
            for (int place = 0; place < chosen.get().size(); place++) {
                list.add(item(chosen.get(), place));
            }
        });
        add(new H2(getTranslation("questions.mine")), hint, list);
    }

    private ListItem item(List<ChosenQuestion> chosen, int place) {
        String text = text(chosen.get(place));
        Button up = button("up", "questions.up", text, new Change.RaiseQuestion(place));
        up.setEnabled(place > 0);
        Button down = button("down", "questions.down", text, new Change.LowerQuestion(place));
        down.setEnabled(place < chosen.size() - 1);
        Div buttons = new Div(up, down, button("remove", "questions.remove", text, new Change.DropQuestion(place)));
        buttons.addClassName("buttons");
        Span words = new Span(text);
        words.addClassName("words");
        return new ListItem(words, buttons);
    }

    private Button button(String icon, String labelKey, String question, Change change) {
        Button button = new Button(new Icon(icon), click -> visit.act(change));
        button.setAriaLabel(getTranslation(labelKey, question));
        return button;
    }

    private String text(ChosenQuestion question) {
        return switch (question) {
            case ChosenQuestion.Own(String text) -> text;
            case ChosenQuestion.Suggested(String id) ->
                visit.module().question(id).map(SuggestedQuestion::text).orElse("");
        };
    }
}
