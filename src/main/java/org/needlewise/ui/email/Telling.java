package org.needlewise.ui.email;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;

/** Tells what became of the mail and what to do next; it is read out, and takes the focus when it changes. */
class Telling extends Div {

    Telling(Signal<State> state) {
        addClassName("telling");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
        getElement().bindAttribute("data-state", state.map(State::ending));
        Span title = new Span();
        title.addClassName("lead");
        title.bindText(state.map(now -> now.tells() ? getTranslation("email.title." + now.ending()) : ""));
        Paragraph text = new Paragraph();
        text.bindText(state.map(now -> now.tells() ? getTranslation("email.text." + now.ending()) : ""));
        add(title, text);
        bindVisible(state.map(State::tells));
    }

    void arrive() {
        getElement().executeJs("this.focus()");
    }
}
