package org.needlewise.ui.layout;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Big buttons for the answers to one question; the given one is pressed, and none is before the patient taps.
 *
 * @param <T> the kind of answer
 */
public final class AnswerTiles<T> extends Div {

    /**
     * @param words what an answer is called
     * @param given the answer so far, or null
     * @param answer told each tap
     */
    public AnswerTiles(List<T> answers, Function<T, String> words, Signal<@Nullable T> given, Consumer<T> answer) {
        addClassName("tiles");
        getElement().setAttribute("role", "group");
        answers.forEach(
                one -> add(tile(words.apply(one), given.map(now -> one.equals(now)), () -> answer.accept(one))));
    }

    /** Names the question for those who do not see it. */
    public void bindQuestion(Signal<String> question) {
        getElement().bindAttribute("aria-label", question);
    }

    private static Button tile(String words, Signal<Boolean> given, Runnable answer) {
        Button tile = new TapButton(words, click -> answer.run());
        tile.setPrefixComponent(mark());
        tile.getElement().bindAttribute("aria-pressed", given.map(String::valueOf));
        return tile;
    }

    private static Span mark() {
        Span mark = new Span();
        mark.addClassName("option-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}
