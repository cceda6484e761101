package org.needlewise.ui.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.SampleModule;
import org.needlewise.journey.Change;
import org.needlewise.journey.ChosenQuestion;
import org.needlewise.journey.Journey;
import org.needlewise.journey.OpenedJourney;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.journey.Step;
import org.needlewise.summary.PhoneCodes;
import org.needlewise.summary.Scanner;
import org.needlewise.ui.ScreenTest;
import org.needlewise.ui.Variant;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ExtendWith(OutputCaptureExtension.class)
class ArrivalViewTest extends ScreenTest {

    private static final String LANDING = "http://localhost/phone";

    @MockitoSpyBean
    private PhoneCodes codes;

    @Test
    void theJourneyGoesOnWhereThePatientWas() {
        String code = codeOf(carried(), Step.QUESTIONS);
        open("phone");

        send(code);

        assertThat(address()).isEqualTo("questions");
        assertThat(journey().questions()).containsExactly(new ChosenQuestion.Own("May I swim?"));
    }

    @Test
    void aNoteSaysOnceThatTheSelfCheckStayedAndLeadsThere() {
        open("phone");

        send(codeOf(carried(), Step.SUMMARY));

        assertThat(note()).isTrue();
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getText().equals("Do that part here"))
                        .single()
                        .getHref())
                .isEqualTo("check-yourself");
        assertThat(journey().selfCheck()).isEmpty();

        open("ready");
        assertThat(note()).isFalse();
        open("summary");
        assertThat(note()).isFalse();
    }

    @Test
    void whatWasEnteredHereIsReplacedOnlyWhenThePatientSaysSo() {
        act(new Change.AskOwn("Begun here?"), new Change.AnswerItem("acne", SelfCheckAnswer.YES));
        open("phone");

        send(codeOf(carried(), Step.SUMMARY));

        assertThat(heading()).isEqualTo("You have already started here");
        assertThat(journey().questions()).containsExactly(new ChosenQuestion.Own("Begun here?"));
        tap("Use the answers from the code");
        assertThat(address()).isEqualTo("summary");
        assertThat(journey().questions()).containsExactly(new ChosenQuestion.Own("May I swim?"));
        assertThat(journey().selfCheck()).isEmpty();
    }

    @Test
    void whatWasEnteredHereStaysWhenThePatientWantsTo() {
        open("questions");
        act(new Change.AskOwn("Begun here?"));
        open("phone");
        send(codeOf(carried(), Step.SUMMARY));

        tap("Keep my answers on this device");

        assertThat(address()).isEqualTo("questions");
        assertThat(journey().questions()).containsExactly(new ChosenQuestion.Own("Begun here?"));
    }

    @Test
    void theSameCodeAgainAsksNothing() {
        String code = codeOf(carried(), Step.SUMMARY);
        open("phone");
        send(code);
        open("phone");

        send(code);

        assertThat(address()).isEqualTo("summary");
    }

    @Test
    void whereSeveralModulesAreOfferedTheCodeChooses() {
        offer(Variant.titled("other", "Other procedure"), SampleModule.create());
        reload();
        open("phone");
        assertThat(address()).isEqualTo("phone");

        send(codeOf(carried(), Step.SUMMARY));

        assertThat(address()).isEqualTo("summary");
        assertThat(journey().module()).isEqualTo(SampleModule.ID);
    }

    @Test
    void aCodeOfAnotherModuleIsToldKindly() {
        open("phone");

        send(codeOf(Journey.begin("other"), Step.SUMMARY));

        assertThat(heading()).isEqualTo("This code is for something else");
        assertWayOn();
    }

    @Test
    void whatAModuleNoLongerHasIsDropped() {
        Journey begun = Journey.begin(SampleModule.ID)
                .after(new Change.ChooseQuestion("cost"), SampleModule.create())
                .orElseThrow();
        Journey older = new Journey(
                begun.module(),
                begun.opened(),
                begun.lessons(),
                begun.selfCheck(),
                begun.quiz(),
                List.of(new ChosenQuestion.Suggested("gone"), new ChosenQuestion.Suggested("cost")),
                List.of("gone", "calm"),
                begun.readiness(),
                begun.leftOut());
        open("phone");

        send(codeOf(older, Step.SUMMARY));

        assertThat(journey().questions()).containsExactly(new ChosenQuestion.Suggested("cost"));
        assertThat(journey().values()).containsExactly("calm");
    }

    @Test
    void anOldCodeIsToldKindly() {
        doReturn(new OpenedJourney.Expired()).when(codes).open("17");
        open("phone");

        send("17");

        assertThat(heading()).isEqualTo("This code is too old");
        assertThat(screen()).contains("A code is good for 30 minutes. Get a new code on the screen");
        assertWayOn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "123", "12a", "<b>", " ", "१२३", "-1", "0"})
    void whatIsNoCodeIsToldKindly(String code) {
        open("phone");

        send(code);

        assertThat(heading()).isEqualTo("We could not read this code");
        assertWayOn();
    }

    @Test
    void aCodeOfAnyLengthIsToldKindly() {
        open("phone");

        send("9".repeat(1_000_000));

        assertThat(heading()).isEqualTo("We could not read this code");
    }

    @Test
    void whoComesWithoutACodeIsToldHowToGetOne() {
        open("phone");
        assertThat(heading()).isEqualTo("One moment, please");

        send("");

        assertThat(heading()).isEqualTo("Continue with a code");
        assertWayOn();
    }

    @Test
    void aSecondCodeOpensWhileThePageIsThere() {
        open("phone");
        send("123");

        send(codeOf(carried(), Step.SUMMARY));

        assertThat(address()).isEqualTo("summary");
    }

    @Test
    void neitherCodeNorContentIsLogged(CapturedOutput log) {
        String code = codeOf(carried(), Step.SUMMARY);
        open("phone");
        send(code.substring(0, code.length() - 1));
        send(code);

        assertThat(log).doesNotContain(code.substring(0, 20)).doesNotContain("May I swim?");
    }

    private void send(String code) {
        new CodeReaderTester(find(CodeReader.class).single()).send(code);
    }

    private String codeOf(Journey journey, Step at) {
        String scanned = Scanner.read(codes.make(journey, at, LANDING).svg(""));
        return scanned.substring(scanned.indexOf('#') + 1);
    }

    private static Journey carried() {
        return Journey.begin(SampleModule.ID)
                .after(new Change.AskOwn("May I swim?"), SampleModule.create())
                .flatMap(it -> it.after(new Change.AnswerItem("acne", SelfCheckAnswer.YES), SampleModule.create()))
                .orElseThrow();
    }

    private boolean note() {
        return !find(Anchor.class)
                .withCondition(link -> link.getText().equals("Do that part here"))
                .all()
                .isEmpty();
    }

    private void assertWayOn() {
        tap("Go to the first page");
        assertThat(address()).isEmpty();
    }
}
