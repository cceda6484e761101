package org.needlewise.ui.questions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import org.needlewise.content.SuggestedQuestion;
import org.needlewise.journey.Change;
import org.needlewise.ui.Visit;
import org.needlewise.ui.layout.Icon;

/** The suggested questions that are not chosen yet, to choose by a tap. */
class SuggestedList extends Div {

    private static final int NONE = -1;

    private final Visit visit;
    private final UnorderedList list = new UnorderedList();

    /** The place of the button that was tapped last; the one that comes there gets the focus. */
    private int tapped = NONE;

    SuggestedList(Visit visit) {
        this.visit = visit;
        addClassName("suggested");
        list.addClassName("taps");
        Signal.effect(this, () -> show(visit.journey().get().suggestions(visit.module())));
        Paragraph all = new Paragraph(getTranslation("questions.all-chosen"));
        all.bindVisible(
                visit.journey().map(now -> now.suggestions(visit.module()).isEmpty()));
        add(new H2(getTranslation("questions.suggested")), list, all);
    }

    private void show(List<SuggestedQuestion> suggestions) {
        List<Button> buttons = new ArrayList<>();
        for (SuggestedQuestion question : suggestions) {
            int place = buttons.size();
            buttons.add(button(question, () -> tapped = place));
        }
        list.removeAll();
        buttons.forEach(button -> list.add(new ListItem(button)));
        if (tapped >= 0 && !buttons.isEmpty()) {
            buttons.get(Math.min(tapped, buttons.size() - 1)).focus();
        }
        tapped = NONE;
    }

    private Button button(SuggestedQuestion question, Runnable remember) {
        Button button = new Button(question.text(), new Icon("add"), click -> {
            remember.run();
            visit.act(new Change.ChooseQuestion(question.id()));
        });
        button.setAriaLabel(getTranslation("questions.add", question.text()));
        return button;
    }
}
