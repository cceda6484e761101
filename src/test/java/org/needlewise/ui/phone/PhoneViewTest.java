package org.needlewise.ui.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.Test;
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
import org.springframework.beans.factory.annotation.Autowired;

class PhoneViewTest extends ScreenTest {

    @Autowired
    private PhoneCodes codes;

    @Test
    void theCodeCarriesTheJourneyWithoutTheSelfCheck() {
        act(new Change.AskOwn("May I swim?"), new Change.AnswerItem("acne", SelfCheckAnswer.YES));

        open("summary/phone");

        assertThat(opened().at()).isEqualTo(Step.SUMMARY);
        assertThat(opened().journey().questions()).containsExactly(new ChosenQuestion.Own("May I swim?"));
        assertThat(opened().journey().selfCheck()).isEmpty();
    }

    @Test
    void thePhoneGoesOnAtTheStepThatThePatientCameFrom() {
        open("summary/phone?back=questions");

        assertThat(opened().at()).isEqualTo(Step.QUESTIONS);
        tap("Back");
        assertThat(address()).isEqualTo("questions");
    }

    @Test
    void fromTheSummaryTheWayLeadsBackThere() {
        open("summary/phone?back=nonsense");

        tap("Back");

        assertThat(address()).isEqualTo("summary");
    }

    @Test
    void theScreenSaysHowAndWhatComesAlongAndHowLongItIsGood() {
        open("summary/phone");

        assertThat(heading()).isEqualTo("Move to another device");
        assertThat(screen())
                .containsSubsequence(
                        "Good for 30 minutes.",
                        "Open the camera on your other device.",
                        "Your lessons, quiz, questions, what matters to you, and how ready you feel.",
                        "Your self-check answers stay here on purpose.",
                        "This starts from the beginning. What you did here stays here.");
    }

    @Test
    void onTheMachineItselfTheStaffIsToldWhatToSet() {
        open("summary/phone");

        assertThat(scanned()).startsWith("http://127.0.0.1:8080/phone#");
        assertThat(screen()).contains("Please set needlewise.clinic.address.");
    }

    @Test
    void aNewCodeIsMadeWhenItIsAskedFor() {
        open("summary/phone");
        String first = scanned();

        tap("Make a new code");

        assertThat(scanned()).isNotEqualTo(first);
        assertThat(opened().journey())
                .isEqualTo(Journey.begin(journey().module())
                        .after(new Change.OpenStep(Step.SUMMARY), SampleModule.create())
                        .orElseThrow());
    }

    private OpenedJourney.Whole opened() {
        String text = scanned();
        return (OpenedJourney.Whole) codes.open(text.substring(text.indexOf('#') + 1));
    }

    private String scanned() {
        return Scanner.read(
                find(Div.class).withClassName("code").single().getElement().getProperty("innerHTML"));
    }
}
