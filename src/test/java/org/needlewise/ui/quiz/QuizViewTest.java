package org.needlewise.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.ui.ScreenTest;

/** The sample's statements are a myth, a fact, a myth, and a fact. */
class QuizViewTest extends ScreenTest {

    @Test
    void aRightAnswerIsConfirmedAndExplained() {
        open("myth-or-fact");

        assertThat(heading()).isEqualTo("First wording of pain");
        assertThat(screen()).contains("Myth or fact? · 1 of 4");
        assertThat(options().texts()).containsExactly("Myth", "Fact");
        assertThat(options().feedback("Myth")).isEqualTo("Yes, it is a myth. Because of pain");
    }

    @Test
    void aWrongAnswerSaysKindlyWhatIsTrue() {
        open("myth-or-fact");

        assertThat(options().feedback("Fact")).isEqualTo("Many people think so. It is a myth. Because of pain");
    }

    @Test
    void anAnsweredStatementStaysUntilThePatientGoesOn() {
        open("myth-or-fact");

        options().tap("Myth");
        assertThat(heading()).isEqualTo("First wording of pain");

        tap("Next");
        assertThat(heading()).isEqualTo("First wording of repair");
        assertThat(screen()).contains("Myth or fact? · 2 of 4");
    }

    @Test
    void aMissedStatementComesBackInOtherWordsAfterTheOthersUntilItIsRight() {
        open("myth-or-fact");
        answer("Fact");
        answer("Fact");
        answer("Myth");
        answer("Fact");

        assertThat(heading()).isEqualTo("Second wording of pain");
        assertThat(screen()).contains("again, in other words · 1 left");

        answer("Myth");
        assertThat(heading()).isEqualTo("Second wording of pain");

        answer("Fact");
        assertThat(heading()).isEqualTo("Well done. That was the last one.");
    }

    @Test
    void theResultShowsWhatWasLearnedAndWhatWasKnown() {
        open("myth-or-fact");
        answer("Fact");
        answer("Fact");
        answer("Myth");
        answer("Fact");
        answer("Fact");

        assertThat(screen())
                .contains("You knew 3 of 4 right away.")
                .containsSubsequence("What you learned", "Second wording of pain", "Not: First wording of pain")
                .containsSubsequence("What you already knew", "First wording of repair", "First wording of sun");
    }

    @Test
    void whoKnewAllIsNotToldThatTheyLearned() {
        open("myth-or-fact");
        answer("Myth");
        answer("Fact");
        answer("Myth");
        answer("Fact");

        assertThat(screen()).contains("You knew 4 of 4 right away.").doesNotContain("What you learned");
        tap("Questions");
        assertThat(address()).isEqualTo("questions");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 99, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void anAnswerThatNamesNoOptionIsIgnored(int option) {
        open("myth-or-fact");

        options().send(option);

        assertThat(journey().quiz()).isEmpty();
        assertThat(heading()).isEqualTo("First wording of pain");
        assertThat(buttons()).contains("Skip this part");
    }

    @Test
    void aSecondAnswerToTheSameStatementIsIgnored() {
        open("myth-or-fact");

        options().tap("Fact");
        options().tap("Myth");

        assertThat(journey().quiz()).hasSize(1);
    }

    @Test
    void afterAnAnswerTheLessonCanBeLookedAt() {
        open("myth-or-fact");
        assertThat(buttons()).doesNotContain("Show me in the lesson");
        options().tap("Fact");

        tap("Show me in the lesson");
        assertThat(address()).isEqualTo("learn/what-it-is?back=myth-or-fact");

        tap("Back to: Myth or fact");
        assertThat(heading()).isEqualTo("First wording of repair");
    }

    @Test
    void theQuizCanBeSkipped() {
        open("myth-or-fact");

        tap("Skip this part");

        assertThat(address()).isEqualTo("questions");
    }

    @Test
    void aReloadGoesOnWithTheNextStatement() {
        open("myth-or-fact");
        List.of("Myth", "Fact").forEach(this::answer);

        reload();

        assertThat(heading()).isEqualTo("First wording of once");
    }

    private void answer(String option) {
        options().tap(option);
        tap("Next");
    }
}
