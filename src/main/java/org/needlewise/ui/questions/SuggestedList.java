package org.needlewise.ui.questions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import org.needlewise.content.SuggestedQuestion;
import org.needlewise.journey.Change;
import org.needlewise.ui.Visit;
import org.needlewise.ui.layout.Icon;

/** The suggested questions that are not chosen yet, to choose by a tap. */
class SuggestedList extends Div {

    private final Visit visit;

    SuggestedList(Visit visit) {
        this.visit = visit;
        addClassName("suggested");
        UnorderedList list = new UnorderedList();
        list.addClassName("taps");
        Signal.effect(this, () -> {
            list.removeAll();
            visit.journey().get().suggestions(visit.module()).forEach(question -> list.add(item(question)));
        });
        Paragraph all = new Paragraph(getTranslation("questions.all-chosen"));
        all.bindVisible(
                visit.journey().map(now -> now.suggestions(visit.module()).isEmpty()));
        add(new H2(getTranslation("questions.suggested")), list, all);
    }

    private ListItem item(SuggestedQuestion question) {
        Button button = new Button(
                question.text(), new Icon("add"), click -> visit.act(new Change.ChooseQuestion(question.id())));
        button.setAriaLabel(getTranslation("questions.add", question.text()));
        return new ListItem(button);
    }
}
