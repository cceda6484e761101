package org.needlewise.ui.selfcheck;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.journey.Journey;
import org.needlewise.ui.parts.TapButton;
import org.needlewise.ui.visit.Visit;

/** The list of what the patient marked and may want to talk about. */
class TalkAbout extends Div {

    private final Visit visit;
    private final Consumer<SelfCheckItem> change;

    /**
     * @param reached whether it is shown
     * @param change returns to an item
     */
    TalkAbout(Visit visit, Signal<Boolean> reached, Consumer<SelfCheckItem> change) {
        this.visit = visit;
        this.change = change;
        addClassName("talk-about");
        Signal.effect(this, () -> {
            removeAll();
            setVisible(reached.get());
            if (isVisible()) {
                show(visit.journey().get());
            }
        });
    }

    private void show(Journey now) {
        List<SelfCheckItem> marked = now.toTalkAbout(visit.module());
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        marked.forEach(item -> list.add(row(now, item)));
        add(new Paragraph(getTranslation(marked.isEmpty() ? "self-check.none" : "self-check.some")), list);
    }

    private ListItem row(Journey journey, SelfCheckItem item) {
        Object answer = journey.selfCheck().get(item.id());
        Span said = new Span(
                getTranslation("self-check.answer." + String.valueOf(answer).toLowerCase(Locale.ROOT)));
        said.addClassName("tag");
        Button change = new TapButton(getTranslation("action.change"), click -> this.change.accept(item));
        change.setAriaLabel(getTranslation("self-check.change", item.text()));
        Div words = new Div(new Span(item.text()), said, new Paragraph(item.action()));
        words.addClassName("words");
        return new ListItem(words, change);
    }
}
