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
import org.needlewise.ui.Visit;
import org.needlewise.ui.layout.TapButton;

/** What the patient marked, gathered as what to talk about. */
class TalkAbout extends Div {

    private final Visit visit;
    private final Consumer<SelfCheckItem> change;

    /** @param change leads back to an item */
    TalkAbout(Visit visit, Consumer<SelfCheckItem> change) {
        this.visit = visit;
        this.change = change;
        addClassName("talk-about");
        Paragraph intro = new Paragraph();
        intro.bindText(visit.journey()
                .map(now -> getTranslation(marked(now).isEmpty() ? "self-check.none" : "self-check.some")));
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        Signal.effect(this, () -> {
            Journey now = visit.journey().get();
            list.removeAll();
            marked(now).forEach(item -> list.add(row(now, item)));
        });
        add(intro, list);
    }

    private List<SelfCheckItem> marked(Journey journey) {
        return journey.toTalkAbout(visit.module());
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
