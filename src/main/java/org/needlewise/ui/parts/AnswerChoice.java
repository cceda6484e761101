package org.needlewise.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.IntConsumer;

/** The options of a question. The browser shows at once whether the tapped one is right, and notifies the server. */
@Tag("answer-choice")
@JsModule("./elements/answer-choice.ts")
public final class AnswerChoice extends Component implements HasStyle {

    static final String OPTION = "event.detail.option";

    /** No option. */
    public static final int NONE = -1;

    /**
     * @param asked the current question
     * @param asks the component that contains the text of the question
     */
    public AnswerChoice(Signal<Asked> asked, Component asks) {
        String id = asks.getId().orElse("question");
        asks.setId(id);
        getElement().setProperty("asks", id);
        Signal.effect(this, () -> show(asked.get()));
    }

    /** Lets the patient tap another option after a wrong one. */
    public void allowRetry() {
        getElement().setProperty("retry", true);
    }

    /** Shows an answer that was given before. */
    public void setChosen(int option) {
        getElement().setProperty("chosen", option);
    }

    /**
     * Listens for taps on an option.
     *
     * @param answer called with its index, from 0; a browser may send an index outside of the options
     */
    public void addAnswerListener(IntConsumer answer) {
        Shown.hear(this, "answer", tap -> answer.accept(tap.path(OPTION).asInt(NONE)), OPTION);
    }

    private void show(Asked asked) {
        getElement().setProperty("round", asked.round());
        getElement().setPropertyList("options", asked.options());
    }

    /**
     * A question's options.
     *
     * @param round a number that changes with the question
     */
    public record Asked(int round, List<Option> options) {}

    /**
     * One option, whether it is right, and why.
     *
     * @param verdict the text before the explanation
     */
    public record Option(String text, boolean correct, String verdict, String because) {}
}
