package org.needlewise.ui.summary;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import java.util.Optional;
import org.needlewise.journey.Change;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.summary.Line;
import org.needlewise.ui.Visit;

/** One line of the sheet, with a box that keeps it or leaves it out. */
class LineItem extends Div {

    LineItem(Visit visit, Line line) {
        this(visit, line, line.answer().map(LineItem::key));
    }

    /** @param tag the translation key of a word that says what the line is */
    LineItem(Visit visit, Line line, String tag) {
        this(visit, line, Optional.of(tag));
    }

    private LineItem(Visit visit, Line line, Optional<String> tag) {
        addClassName("line");
        Signal<Boolean> kept = visit.journey().map(now -> !now.leftOut().contains(line.key()));
        Checkbox keep = new Checkbox();
        keep.setAriaLabel(getTranslation("summary.keep", line.text()));
        keep.bindValue(
                kept, wanted -> visit.act(wanted ? new Change.TakeIn(line.key()) : new Change.LeaveOut(line.key())));
        Div words = new Div(new Span(line.text()));
        words.addClassName("words");
        tag.ifPresent(key -> words.add(tag(getTranslation(key))));
        line.detail().ifPresent(detail -> words.add(new Paragraph(detail)));
        add(keep, words);
        bindClassName("left-out", Signal.not(kept));
    }

    private static String key(SelfCheckAnswer answer) {
        return "self-check.answer." + answer.name().toLowerCase(Locale.ROOT);
    }

    private static Span tag(String text) {
        Span tag = new Span(text);
        tag.addClassName("tag");
        return tag;
    }
}
