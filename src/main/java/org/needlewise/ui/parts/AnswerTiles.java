package org.needlewise.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Big buttons for the answers to one question. The given answer is pressed; at first, none is.
 *
 * @param <T> the kind of answer
 */
@Tag("answer-tiles")
@JsModule("./elements/answer-tiles.ts")
public final class AnswerTiles<T> extends Component {

    static final String ANSWER = "event.detail.answer";

    private static final int NONE = -1;

    /**
     * @param words the label of an answer
     * @param question the question, for screen readers
     * @param given the answer so far, or null
     * @param answer called on each tap
     */
    public AnswerTiles(
            List<T> answers,
            Function<T, String> words,
            Signal<String> question,
            Signal<@Nullable T> given,
            Consumer<T> answer) {
        SharedWords.set(getElement(), "answers", answers.stream().map(words).toList());
        Shown.hear(
                this,
                "answer",
                tap -> {
                    int tapped = tap.path(ANSWER).asInt(NONE);
                    // A forged event may name an answer that does not exist.
                    if (tapped >= 0 && tapped < answers.size()) {
                        answer.accept(answers.get(tapped));
                    }
                },
                ANSWER);
        Signal.effect(this, () -> {
            getElement().setProperty("question", question.get());
            T now = given.get();
            getElement().setProperty("given", now == null ? NONE : answers.indexOf(now));
        });
    }
}
