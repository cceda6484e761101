package org.needlewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.SampleModule;
import org.needlewise.ui.ScreenTest;

class PreparingViewTest extends ScreenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "learn",
                "learn/what-it-is",
                "learn/nothing",
                "check-yourself",
                "myth-or-fact",
                "questions",
                "ready",
                "summary",
                "nowhere"
            })
    void whileThereIsNothingToTeachEveryAddressSaysThatItIsBeingPrepared(String address) {
        offer();
        reload();

        open(address);

        assertThat(address()).isEqualTo("being-prepared");
        assertThat(heading()).isEqualTo("We are getting this ready");
        assertThat(screen()).contains("Please ask at the front desk");
    }

    @Test
    void theClinicsPhoneNumbersAreThere() {
        offer();
        reload();

        assertThat(screen().lines()).containsSubsequence("Phone: ", "555 010 0199", "After hours: ", "555 010 0123");
    }

    @Test
    void tryingAgainLeadsInOnceThereIsAModule() {
        offer();
        reload();
        offer(SampleModule.create());

        tap("Try again");

        assertThat(heading()).isEqualTo("Get ready to talk with your provider");
        assertThat(buttons()).contains("Start");
    }

    @Test
    void aPatientInTheMiddleGoesOnWhenTheModuleIsTakenAway() {
        tap("Start");
        offer();

        open("check-yourself");
        reload();

        assertThat(heading()).isEqualTo("Do you have acne?");
    }
}
