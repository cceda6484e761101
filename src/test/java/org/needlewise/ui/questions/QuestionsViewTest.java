package org.needlewise.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.Statement;
import org.needlewise.journey.Change;
import org.needlewise.journey.Journey;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.ui.ScreenTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class QuestionsViewTest extends ScreenTest {

    private static final String OWN = "Type your own question";
    private static final String ADD_OWN = "Add my question";
    private static final String ADD = "Add to your list: ";
    private static final String REMOVE = "Remove: ";
    private static final String SECRET = "Planted words of a patient";

    @Test
    void withoutMarksQuestionsAreSuggestedInTheModulesOrder() {
        open("questions");

        assertThat(named(ADD))
                .containsExactly(
                        "What about cost?", "What about numbing?", "What about medicine?", "What about visits?");
    }

    @Test
    void whatFollowsFromTheSelfCheckAndTheQuizIsSuggestedFirst() {
        act(
                new Change.AnswerItem("blood", SelfCheckAnswer.NOT_SURE),
                new Change.AnswerStatement("pain", false, 0, Statement.Answer.FACT));

        open("questions");

        assertThat(named(ADD))
                .containsExactly(
                        "What about numbing?", "What about medicine?", "What about cost?", "What about visits?");
    }

    @Test
    void aTappedQuestionGoesFromTheSuggestionsToTheList() {
        open("questions");
        assertThat(lists().hint()).isEqualTo("Your list is still empty.");

        tapInLists(ADD + "What about visits?");

        assertThat(named(REMOVE)).containsExactly("What about visits?");
        assertThat(named(ADD)).doesNotContain("What about visits?");
        assertThat(lists().hint()).isEqualTo("1 question on your list.");
    }

    @Test
    void theListIsPutInOrderByTaps() {
        choose("cost", "numbing", "medicine");
        open("questions");

        tapInLists("Move up: What about medicine?");
        assertThat(named(REMOVE)).containsExactly("What about cost?", "What about medicine?", "What about numbing?");

        tapInLists("Move down: What about cost?");
        assertThat(named(REMOVE)).containsExactly("What about medicine?", "What about cost?", "What about numbing?");
    }

    @Test
    void theFirstGoesNoHigherAndTheLastNoLower() {
        choose("cost", "numbing");

        open("questions");

        assertThat(lists().usable())
                .contains("Move down: What about cost?", "Move up: What about numbing?")
                .doesNotContain("Move up: What about cost?", "Move down: What about numbing?");
    }

    @Test
    void aRemovedQuestionIsSuggestedAgain() {
        choose("cost");
        open("questions");

        tapInLists(REMOVE + "What about cost?");

        assertThat(named(REMOVE)).isEmpty();
        assertThat(named(ADD)).contains("What about cost?");
    }

    @Test
    void whoTookAllSuggestionsIsToldSo() {
        choose("cost", "numbing", "medicine", "visits");

        open("questions");

        assertThat(named(ADD)).isEmpty();
        assertThat(lists().suggestedText()).isEqualTo("All of them are on your list.");
    }

    @Test
    void anOwnQuestionJoinsTheListAndTheFieldIsReadyForAnother() {
        open("questions");

        type("May I swim afterwards?");
        tap(ADD_OWN);

        assertThat(named(REMOVE)).containsExactly("May I swim afterwards?");
        assertThat(field().getValue()).isEmpty();
    }

    @Test
    void theCharactersLeftAreCountedDownWhileTyping() {
        open("questions");
        assertThat(helper()).isEqualTo("500 characters left");

        type("May I swim?");

        assertThat(helper()).isEqualTo("489 characters left");
    }

    @Test
    void allOwnQuestionsTogetherStayWithinTheLimit() {
        open("questions");
        type("a".repeat(490));
        tap(ADD_OWN);
        assertThat(helper()).isEqualTo("10 characters left");
        assertThat(field().getElement().getProperty("maxlength", 0)).isEqualTo(10);

        type("b".repeat(10));
        tap(ADD_OWN);

        assertThat(helper()).isEqualTo("No characters left");
        assertThat(field().isEnabled()).isFalse();
    }

    @Test
    void aTextBeyondTheLimitIsNotAddedWhateverTheBrowserAllows() {
        act(new Change.AskOwn("a".repeat(490)));
        open("questions");

        field().setValue("b".repeat(11));
        roundTrip();
        tap(ADD_OWN);

        assertThat(journey().questions()).hasSize(1);
        assertThat(journey().ownCharactersLeft()).isEqualTo(Journey.OWN_QUESTIONS_LIMIT - 490);
    }

    @Test
    void charactersThatNobodySeesAreRemoved() {
        open("questions");

        type("Why\u0000 now\u202E,\nand not\tlater?");
        tap(ADD_OWN);

        assertThat(named(REMOVE)).containsExactly("Why now, and not later?");
    }

    @Test
    void markupIsShownAsItWasTyped() {
        open("questions");

        type("<b>Why</b> now?");
        tap(ADD_OWN);

        assertThat(named(REMOVE)).containsExactly("<b>Why</b> now?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void nothingCannotBeAdded(String nothing) {
        open("questions");

        type(nothing);

        assertThat(button(ADD_OWN).isEnabled()).isFalse();
    }

    @Test
    void textThatIsInvisibleAddsNothing() {
        open("questions");

        type("\u200D\u2066");
        tap(ADD_OWN);

        assertThat(journey().questions()).isEmpty();
    }

    @Test
    void theBrowserIsToldWhichTapTheListsAnswer() {
        open("questions");

        tapInLists(ADD + "What about cost?");
        tapInLists(ADD + "What about visits?");

        assertThat(lists().heard()).isEqualTo(2);
    }

    @Test
    void aTapThatChangesNothingIsAnsweredAllTheSame() {
        choose("cost");
        open("questions");

        lists().choose("cost");

        assertThat(lists().heard()).isEqualTo(1);
        assertThat(named(REMOVE)).containsExactly("What about cost?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "<b>"})
    void anUnknownQuestionIsNotChosen(String id) {
        open("questions");

        lists().choose(id);

        assertThat(journey().questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"up, 0", "down, 1", "up, -1", "remove, 2", "remove, 2147483647", "down, -2147483648", "aside, 0"})
    void aMoveThatCannotBeIsIgnored(String move, int place) {
        choose("cost", "numbing");
        open("questions");

        lists().move(move, place);

        assertThat(named(REMOVE)).containsExactly("What about cost?", "What about numbing?");
    }

    @Test
    void whatAnUnknownTapNamesIsNotLogged(CapturedOutput log) {
        open("questions");

        lists().choose(SECRET);
        lists().move(SECRET, 0);

        assertThat(log).contains("Ignored an unknown move").doesNotContain(SECRET);
    }

    @Test
    void theWayLeadsBackToTheQuizAndOnToReadiness() {
        open("questions");
        tap("Back");
        assertThat(address()).isEqualTo("myth-or-fact");

        open("questions");
        tap("Ready?");
        assertThat(address()).isEqualTo("ready");
    }

    private void choose(String... ids) {
        List.of(ids).forEach(id -> act(new Change.ChooseQuestion(id)));
    }

    private void type(String text) {
        findTextArea().withLabel(OWN).setValue(text);
        roundTrip();
    }

    private TextArea field() {
        return findTextArea().withLabel(OWN).component();
    }

    private String helper() {
        return field().getElement().getProperty("helperText", "");
    }

    private QuestionListsTester lists() {
        return new QuestionListsTester(find(QuestionLists.class).single());
    }

    private void tapInLists(String name) {
        lists().tap(name);
    }

    /** What the names of buttons in the lists say after a common beginning, in their order on the screen. */
    private List<String> named(String beginning) {
        return lists().names().stream()
                .filter(name -> name.startsWith(beginning))
                .map(name -> name.substring(beginning.length()))
                .toList();
    }
}
