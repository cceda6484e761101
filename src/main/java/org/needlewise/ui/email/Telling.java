package org.needlewise.ui.email;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.time.Duration;

/** Shows the result and what to do next. Screen readers announce it, and it takes the focus when it changes. */
class Telling extends Div {

    private final Wait wait;

    /** @param window how long it takes until a used-up limit is fully restored */
    Telling(Signal<State> state, Duration window) {
        wait = Wait.of(window);
        addClassName("telling");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
        getElement().bindAttribute("data-state", state.map(State::ending));
        Span title = new Span();
        title.addClassName("lead");
        title.bindText(state.map(now -> now.tells() ? getTranslation("email.title." + now.ending()) : ""));
        Paragraph text = new Paragraph();
        text.bindText(state.map(now -> now.tells() ? text(now) : ""));
        add(title, text);
        bindVisible(state.map(State::tells));
    }

    private String text(State now) {
        String key = "email.text." + now.ending();
        return now == State.LIMIT
                ? getTranslation(key, getTranslation("email.wait." + wait.unit(), wait.count()))
                : getTranslation(key);
    }

    void arrive() {
        getElement().executeJs("this.focus()");
    }
}
