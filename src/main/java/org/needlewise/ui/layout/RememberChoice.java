package org.needlewise.ui.layout;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import org.needlewise.ui.Visit;

/** Asks, at home, whether the browser shall keep the journey when it closes. */
public final class RememberChoice extends Checkbox {

    public RememberChoice(Visit visit) {
        Span hint = new Span(getTranslation("remember.text"));
        hint.addClassName("hint");
        // Part of the label, so that a finger may miss the box by far.
        setLabelComponent(new Span(new Span(getTranslation("remember.label")), hint));
        bindValue(visit.remembered(), visit::remember);
        addClassName("remember");
    }
}
