package org.needlewise.ui.selfcheck;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.needlewise.content.SelfCheckItem;
import org.needlewise.journey.Change;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.ui.parts.AnswerTiles;
import org.needlewise.ui.parts.Icon;
import org.needlewise.ui.parts.PrivacyNote;
import org.needlewise.ui.visit.Offers;
import org.needlewise.ui.visit.Visit;

/** One item of the self-check: four answers with none preselected, why it matters, and what to do. */
class ItemPanel extends Div {

    private final Visit visit;
    private final Signal<SelfCheckItem> item;
    private final Runnable goOn;

    /** @param goOn shows the next item, after an answer that needs no explanation */
    ItemPanel(Visit visit, Offers offers, Signal<SelfCheckItem> item, Runnable goOn) {
        this.visit = visit;
        this.item = item;
        this.goOn = goOn;
        addClassName("item");
        Div talk = note("talk", "self-check.do", item.map(SelfCheckItem::action));
        talk.getElement().setAttribute("role", "status");
        talk.bindVisible(Signal.computed(() -> {
            SelfCheckAnswer answer = answer();
            return answer != null && answer.toTalkAbout();
        }));
        add(answers(), talk, why(), privacy(offers));
    }

    private AnswerTiles<SelfCheckAnswer> answers() {
        return new AnswerTiles<>(
                List.of(SelfCheckAnswer.values()),
                answer -> getTranslation("self-check.answer." + answer.name().toLowerCase(Locale.ROOT)),
                item.map(SelfCheckItem::text),
                Signal.computed(this::answer),
                this::set);
    }

    private @Nullable SelfCheckAnswer answer() {
        return visit.journey().get().selfCheck().get(item.get().id());
    }

    private void set(SelfCheckAnswer answer) {
        visit.act(new Change.AnswerItem(item.peek().id(), answer));
        if (!answer.toTalkAbout()) {
            goOn.run();
        }
    }

    private NativeDetails why() {
        Paragraph words = new Paragraph();
        words.bindText(item.map(SelfCheckItem::why));
        NativeDetails why = new NativeDetails(getTranslation("self-check.why"), words);
        why.addClassName("more");
        return why;
    }

    private Div note(String kind, String titleKey, Signal<String> text) {
        Span title = new Span(getTranslation(titleKey));
        title.addClassName("note-title");
        Paragraph words = new Paragraph();
        words.bindText(text);
        Div note = new Div(new Icon(kind), new Div(title, words));
        note.addClassNames("note", kind);
        return note;
    }

    private Paragraph privacy(Offers offers) {
        Paragraph privacy =
                new Paragraph(new Text(getTranslation("self-check.private") + " "), new PrivacyNote(visit, offers));
        privacy.addClassName("quiet");
        return privacy;
    }
}
