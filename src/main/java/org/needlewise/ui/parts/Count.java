package org.needlewise.ui.parts;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;

/** How far a long list is, in the action bar, where it stays in sight. Screen readers tell each change. */
public final class Count extends Span {

    public Count(Signal<String> words) {
        addClassName("count");
        getElement().setAttribute("role", "status");
        bindText(words);
    }
}
