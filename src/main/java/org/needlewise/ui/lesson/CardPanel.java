package org.needlewise.ui.lesson;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.needlewise.content.Card;
import org.needlewise.content.Source;

/** The text of a card, and explanations of difficult words. */
class CardPanel extends Article {

    CardPanel(Signal<Card> card) {
        addClassName("card");
        Div text = new Div();
        text.addClassName("text");
        text.getElement().bindProperty("innerHTML", card.map(Card::html), null);
        add(text, sources(card), terms(card));
    }

    /** Where the card's facts come from, unless that is the module's first source. */
    private Div sources(Signal<Card> card) {
        Div sources = new Div();
        sources.addClassName("sources");
        Signal.effect(this, () -> {
            sources.removeAll();
            card.get().otherSources().stream()
                    .map(Source::citation)
                    .forEach(citation -> sources.add(new Paragraph(getTranslation("lesson.source", citation))));
        });
        sources.bindVisible(card.map(now -> !now.otherSources().isEmpty()));
        return sources;
    }

    private NativeDetails terms(Signal<Card> card) {
        DescriptionList list = new DescriptionList();
        Signal.effect(this, () -> {
            list.removeAll();
            card.get().terms().forEach(term -> {
                list.add(new DescriptionList.Term(term.term()));
                list.add(new DescriptionList.Description(term.meaning()));
            });
        });
        NativeDetails terms = new NativeDetails(getTranslation("lesson.terms"), list);
        terms.addClassNames("terms", "more");
        terms.bindVisible(card.map(now -> !now.terms().isEmpty()));
        return terms;
    }
}
