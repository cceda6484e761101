package org.needlewise.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/** The options of a question; the browser tells at once whether the tapped one is right, and the server hears of it. */
@Tag("answer-choice")
@JsModule("./answer-choice.ts")
public final class AnswerChoice extends Component implements HasStyle {

    /** Stands for no option. */
    public static final int NONE = -1;

    /**
     * @param asked what is asked now
     * @param asks the component that holds the question in words
     */
    public AnswerChoice(Signal<Asked> asked, Component asks) {
        String id = asks.getId().orElse("question");
        asks.setId(id);
        getElement().setProperty("asks", id);
        Signal.effect(this, () -> show(asked.get()));
    }

    /** Lets a patient tap another option after a wrong one. */
    public void allowRetry() {
        getElement().setProperty("retry", true);
    }

    /** Shows an answer that was given before. */
    public void setChosen(int option) {
        getElement().setProperty("chosen", option);
    }

    public void addAnswerListener(ComponentEventListener<AnswerEvent> listener) {
        addListener(AnswerEvent.class, listener);
    }

    private void show(Asked asked) {
        getElement().setProperty("round", asked.round());
        getElement().setPropertyList("options", asked.options());
    }

    /**
     * A question's options.
     *
     * @param round another number for another question
     */
    public record Asked(int round, List<Option> options) {}

    /**
     * One option, whether it is right, and why.
     *
     * @param verdict what is said before the explanation
     */
    public record Option(String text, boolean correct, String verdict, String because) {}

    /** The patient tapped an option. */
    @DomEvent("answer")
    public static class AnswerEvent extends ComponentEvent<AnswerChoice> {

        private final int option;

        public AnswerEvent(AnswerChoice source, boolean fromClient, @EventData("event.detail.option") int option) {
            super(source, fromClient);
            this.option = option;
        }

        /** The index of the tapped option, from 0; what a browser sends may lie outside the options. */
        public int option() {
            return option;
        }
    }
}
