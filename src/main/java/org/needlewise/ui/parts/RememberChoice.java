package org.needlewise.ui.parts;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import com.vaadin.flow.signals.Signal;
import org.needlewise.ui.visit.Visit;

/**
 * Asks a patient at home whether the browser should keep the journey after it is closed.
 *
 * <p>Uses the browser's own checkbox, which costs the first screen no extra request.
 */
public final class RememberChoice extends NativeLabel {

    private static final String CHECKED = "checked";
    private static final String HINT = "remember-hint";

    public RememberChoice(Visit visit) {
        Element box = ElementFactory.createInput("checkbox");
        Signal.effect(this, () -> box.setProperty(CHECKED, visit.remembered().get()));
        box.addPropertyChangeListener(
                CHECKED, "change", change -> visit.remember(Boolean.TRUE.equals(change.getValue())));
        box.setAttribute("aria-label", getTranslation("remember.label"));
        box.setAttribute("aria-describedby", HINT);
        getElement().appendChild(box);
        Span hint = new Span(getTranslation("remember.text"));
        hint.setId(HINT);
        hint.addClassName("hint");
        add(new Span(getTranslation("remember.label")), hint);
        addClassName("remember");
    }
}
