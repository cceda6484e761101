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
import org.needlewise.ui.parts.UnansweredItems;
import org.needlewise.ui.visit.Visit;

/** The list of what the patient marked and may want to talk about. */
class TalkAbout extends Div {

    private final Visit visit;
    private final Consumer<SelfCheckItem> change;
    private final Div gathered = new Div();

    /**
     * @param reached whether it is shown
     * @param change returns to an item
     * @param marked runs after all items without an answer were marked
     */
    TalkAbout(Visit visit, Signal<Boolean> reached, Consumer<SelfCheckItem> change, Runnable marked) {
        this.visit = visit;
        this.change = change;
        addClassName("talk-about");
        gathered.addClassName("gathered");
        bindVisible(reached);
        Signal.effect(this, () -> {
            gathered.removeAll();
            if (reached.get()) {
                show(visit.journey().get());
            }
        });
        add(gathered, new UnansweredItems(visit, this::answerRest, marked));
    }

    private void answerRest() {
        visit.journey().peek().unanswered(visit.module()).stream().findFirst().ifPresent(change);
    }

    private void show(Journey now) {
        int total = visit.module().selfCheck().size();
        int answered = total - now.unanswered(visit.module()).size();
        List<SelfCheckItem> marked = now.toTalkAbout(visit.module());
        gathered.add(new Paragraph(getTranslation("self-check.answered", answered, total)));
        if (answered > 0) {
            gathered.add(new Paragraph(getTranslation(marked.isEmpty() ? "self-check.none" : "self-check.some")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        marked.forEach(item -> list.add(row(now, item)));
        gathered.add(list);
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
