package org.needlewise.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.parts.AnswerChoice.Asked;
import org.needlewise.ui.parts.AnswerChoice.Option;

class AnswerChoiceTest extends ScreenTest {

    private static final Option TEA = new Option("Tea", true, "Yes.", "It is four.");
    private static final Option MILK = new Option("Milk", false, "No.", "Not at four.");

    private final ValueSignal<Asked> asked = new ValueSignal<>(new Asked(1, List.of(TEA, MILK)));
    private final List<Integer> heard = new ArrayList<>();

    @Test
    void theServerHearsWhichOptionWasTapped() {
        AnswerChoiceTester choice = shown(new H2("What to drink?"));

        choice.tap("Milk");
        choice.tap("Tea");

        assertThat(heard).containsExactly(1, 0);
    }

    @Test
    void theBrowserIsGivenAllItNeedsToAnswerAtOnce() {
        AnswerChoiceTester choice = shown(new H2("What to drink?"));

        assertThat(choice.texts()).containsExactly("Tea", "Milk");
        assertThat(choice.feedback("Tea")).isEqualTo("Yes. It is four.");
        assertThat(choice.feedback("Milk")).isEqualTo("No. Not at four.");
    }

    @Test
    void anotherQuestionIsAnotherRound() {
        AnswerChoiceTester choice = shown(new H2("What to drink?"));

        asked.set(new Asked(2, List.of(MILK)));
        roundTrip();

        assertThat(choice.texts()).containsExactly("Milk");
        assertThat(property(choice, "round")).isEqualTo("2");
    }

    @Test
    void theOptionsAreLabelledByWhatAsksThem() {
        H2 question = new H2("What to drink?");
        question.setId("drink");

        assertThat(property(shown(question), "asks")).isEqualTo("drink");
    }

    @Test
    void aQuestionWithoutAnIdIsGivenOne() {
        H2 question = new H2("What to drink?");

        AnswerChoiceTester choice = shown(question);

        assertThat(question.getId()).hasValue(property(choice, "asks"));
    }

    private AnswerChoiceTester shown(H2 question) {
        AnswerChoice choice = new AnswerChoice(asked, question);
        choice.addAnswerListener(heard::add);
        UI.getCurrent().add(question, choice);
        roundTrip();
        return new AnswerChoiceTester(choice);
    }

    private static String property(AnswerChoiceTester choice, String name) {
        return choice.getComponent().getElement().getProperty(name, "");
    }
}
