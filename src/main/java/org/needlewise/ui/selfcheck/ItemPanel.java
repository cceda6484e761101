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
        add(answers(), feedback(), why(), privacy(offers));
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

    /** What to do. Before an answer asks for it, only its room is there, so that nothing moves when it appears. */
    private Div feedback() {
        Signal<String> action = item.map(SelfCheckItem::action);
        Span title = new Span(getTranslation("self-check.do"));
        title.addClassName("note-title");
        Paragraph words = new Paragraph();
        words.bindText(action);
        Div note = new Div(new Icon("talk"), new Div(title, words));
        note.addClassNames("note", "talk");
        note.bindVisible(Signal.computed(() -> {
            SelfCheckAnswer answer = answer();
            return answer != null && answer.toTalkAbout();
        }));
        Div told = new Div(note);
        told.getElement().setAttribute("role", "status");
        Div kept = new Div();
        kept.addClassName("kept");
        kept.getElement().setAttribute("data-title", title.getText());
        kept.getElement().bindAttribute("data-text", action);
        Div feedback = new Div(kept, told);
        feedback.addClassName("feedback");
        return feedback;
    }

    private Paragraph privacy(Offers offers) {
        Paragraph privacy =
                new Paragraph(new Text(getTranslation("self-check.private") + " "), new PrivacyNote(visit, offers));
        privacy.addClassName("quiet");
        return privacy;
    }
}
