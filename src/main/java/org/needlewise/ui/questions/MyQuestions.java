package org.needlewise.ui.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.needlewise.content.SuggestedQuestion;
import org.needlewise.journey.ChosenQuestion;
import org.needlewise.ui.Visit;

/** The patient's questions in their own order, the top three first. */
class MyQuestions extends Div {

    private final Visit visit;
    private final OrderedList list = new OrderedList();

    /** Gives the focus back once the list is new. */
    private Consumer<List<ChosenItem>> focus = items -> {};

    MyQuestions(Visit visit) {
        this.visit = visit;
        addClassName("my-questions");
        Signal<List<ChosenQuestion>> chosen = visit.journey().map(now -> now.questions());
        Paragraph hint = new Paragraph();
        hint.getElement().setAttribute("role", "status");
        hint.bindText(chosen.map(
                now -> getTranslation(now.isEmpty() ? "questions.empty" : "questions.top-three", now.size())));
        Signal.effect(this, () -> show(chosen.get()));
        add(new H2(getTranslation("questions.mine")), hint, list);
    }

    private void show(List<ChosenQuestion> chosen) {
        List<ChosenItem> items = new ArrayList<>();
        for (ChosenQuestion question : chosen) {
            int place = items.size();
            items.add(new ChosenItem(text(question), place == 0, place == chosen.size() - 1, move -> act(move, place)));
        }
        list.removeAll();
        list.add(items.toArray(ChosenItem[]::new));
        focus.accept(items);
        focus = shown -> {};
    }

    private void act(Move move, int place) {
        focus = items -> {
            if (!items.isEmpty()) {
                items.get(Math.clamp(move.after(place), 0, items.size() - 1)).focusOn(move);
            }
        };
        visit.act(move.of(place));
    }

    private String text(ChosenQuestion question) {
        return switch (question) {
            case ChosenQuestion.Own(String text) -> text;
            case ChosenQuestion.Suggested(String id) ->
                visit.module().question(id).map(SuggestedQuestion::text).orElse("");
        };
    }
}
