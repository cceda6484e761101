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
import org.needlewise.ui.BrowserElement;
import org.needlewise.ui.ScreenTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(OutputCaptureExtension.class)
class QuestionsViewTest extends ScreenTest {

    private static final String OWN = "Type your own question";
    private static final String ADD_OWN = "Add my question";
    private static final String SECRET = "Planted words of a patient";

    @Test
    void withoutMarksQuestionsAreSuggestedInTheModulesOrder() {
        open("questions");

        assertThat(suggested())
                .containsExactly(
                        "What about cost?", "What about numbing?", "What about medicine?", "What about visits?");
    }

    @Test
    void onceAQuestionIsChosenTheWayOnStandsOut() {
        open("questions");
        assertThat(isPrimary("Ready?")).isFalse();

        act(new Change.ChooseQuestion("cost"));
        open("questions");

        assertThat(isPrimary("Ready?")).isTrue();
    }

    @Test
    void whatFollowsFromTheSelfCheckAndTheQuizIsSuggestedFirst() {
        act(
                new Change.AnswerItem("blood", SelfCheckAnswer.NOT_SURE),
                new Change.AnswerStatement("pain", false, 0, Statement.Answer.FACT));

        open("questions");

        assertThat(suggested())
                .containsExactly(
                        "What about numbing?", "What about medicine?", "What about cost?", "What about visits?");
    }

    @Test
    void aTappedQuestionJoinsTheListAndKeepsItsPlaceAmongTheSuggestions() {
        open("questions");
        List<String> before = suggested();

        choose("What about visits?");

        assertThat(chosen()).containsExactly("What about visits?");
        assertThat(suggested()).isEqualTo(before);
    }

    @Test
    void theCountOfTheListStaysInSight() {
        open("questions");
        assertThat(screen()).contains("Your list · 0");

        choose("What about visits?");

        assertThat(screen()).contains("Your list · 1");
    }

    @Test
    void theListIsPutInOrderByTaps() {
        chosenBefore("cost", "numbing", "medicine");
        open("questions");

        move("up", "What about medicine?");
        assertThat(chosen()).containsExactly("What about cost?", "What about medicine?", "What about numbing?");

        move("up", "What about medicine?");
        assertThat(chosen()).containsExactly("What about medicine?", "What about cost?", "What about numbing?");
    }

    @Test
    void aRemovedQuestionLeavesTheList() {
        chosenBefore("cost");
        open("questions");

        move("remove", "What about cost?");

        assertThat(chosen()).isEmpty();
    }

    @Test
    void anOwnQuestionJoinsTheListAndTheFieldIsReadyForAnother() {
        open("questions");

        type("May I swim afterwards?");
        tap(ADD_OWN);

        assertThat(chosen()).containsExactly("May I swim afterwards?");
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
    void theCharactersLeftAreTheSameBeforeAndAfterATextIsAdded() {
        open("questions");

        type("  May I \n  swim?  ");
        assertThat(helper()).isEqualTo("489 characters left");
        tap(ADD_OWN);

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

        assertThat(chosen()).containsExactly("Why now, and not later?");
    }

    @Test
    void markupIsShownAsItWasTyped() {
        open("questions");

        type("<b>Why</b> now?");
        tap(ADD_OWN);

        assertThat(chosen()).containsExactly("<b>Why</b> now?");
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

        choose("What about cost?");
        choose("What about visits?");

        assertThat(lists().number("heard", 0)).isEqualTo(2);
    }

    @Test
    void aTapThatChangesNothingIsAnsweredAllTheSame() {
        chosenBefore("cost");
        open("questions");

        sendChoice("cost");

        assertThat(lists().number("heard", 0)).isEqualTo(1);
        assertThat(chosen()).containsExactly("What about cost?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "<b>"})
    void anUnknownQuestionIsNotChosen(String id) {
        open("questions");

        sendChoice(id);

        assertThat(journey().questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"up, 0", "up, -1", "remove, 2", "remove, 2147483647", "up, -2147483648", "down, 0", "aside, 0"})
    void aMoveThatCannotBeIsIgnored(String move, int place) {
        chosenBefore("cost", "numbing");
        open("questions");

        sendMove(move, place);

        assertThat(chosen()).containsExactly("What about cost?", "What about numbing?");
    }

    @Test
    void whatAnUnknownTapNamesIsNotLogged(CapturedOutput log) {
        open("questions");

        sendChoice(SECRET);
        sendMove(SECRET, 0);

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

    private void chosenBefore(String... ids) {
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

    private BrowserElement lists() {
        return new BrowserElement(find(QuestionLists.class).single());
    }

    private void choose(String text) {
        sendChoice(listed("suggested").get(suggested().indexOf(text)).get("id").asString());
    }

    private void move(String move, String text) {
        sendMove(move, chosen().indexOf(text));
    }

    private void sendChoice(String id) {
        lists().send("choose", event().put(QuestionLists.ID, id));
    }

    private void sendMove(String move, int place) {
        JsonNode question = listed("chosen").path(place);
        lists().send(
                        "move",
                        event().put(QuestionLists.MOVE, move)
                                .put(QuestionLists.ID, question.path("id").asString("nothing"))
                                .put(QuestionLists.TEXT, question.path("text").asString(""))
                                .put(QuestionLists.PLACE, place));
    }

    private ObjectNode event() {
        return JsonNodeFactory.instance.objectNode().put(QuestionLists.TAP, lists().number("heard", 0) + 1);
    }

    private List<String> chosen() {
        return texts("chosen");
    }

    private List<String> suggested() {
        return texts("suggested");
    }

    private List<String> texts(String list) {
        return listed(list)
                .valueStream()
                .map(question -> question.get("text").asString())
                .toList();
    }

    private JsonNode listed(String list) {
        return lists().json("lists").get(list);
    }
}
