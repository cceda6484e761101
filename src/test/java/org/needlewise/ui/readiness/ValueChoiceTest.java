package org.needlewise.ui.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlewise.journey.Change;
import org.needlewise.ui.ScreenTest;

class ValueChoiceTest extends ScreenTest {

    @Test
    void everyValueIsThereAndNoneIsChosenBeforehand() {
        open("ready");

        assertThat(choice().values()).containsExactly("Clear skin", "No hurry", "A fair price");
        assertThat(choice().limit()).isEqualTo(2);
        assertThat(choice().chosen()).isEmpty();
    }

    @Test
    void valuesAreChosenInTheOrderOfTheTapsAndTakenBack() {
        open("ready");
        ValueChoiceTester choice = choice();

        choice.choose("A fair price");
        choice.choose("Clear skin");
        assertThat(choice.chosen()).containsExactly("A fair price", "Clear skin");
        assertThat(journey().values()).containsExactly("price", "skin");

        choice.takeBack("A fair price");
        assertThat(choice.chosen()).containsExactly("Clear skin");
        assertThat(choice.hasHeardAll()).isTrue();
    }

    /** The browser does not send it, unless another tab has chosen in the meantime. */
    @Test
    void aThirdTapLosesNothingAndTheBrowserLearnsWhatIsSo() {
        open("ready");
        ValueChoiceTester choice = choice();
        choice.choose("A fair price");
        act(new Change.ChooseValue("skin"));

        choice.choose("No hurry");

        assertThat(choice.chosen()).containsExactly("A fair price", "Clear skin");
        assertThat(choice.hasHeardAll()).isTrue();
    }

    @Test
    void whatAnotherTabChoosesIsShown() {
        open("ready");

        act(new Change.ChooseValue("calm"));

        assertThat(choice().chosen()).containsExactly("No hurry");
    }

    @Test
    void whatWasChosenIsThereAgainAfterAReload() {
        act(new Change.ChooseValue("calm"));
        open("ready");

        reload();

        assertThat(choice().chosen()).containsExactly("No hurry");
    }

    @Test
    void whatNoBrowserSendsChangesNothing() {
        open("ready");

        List.of(-1, 3, Integer.MAX_VALUE).forEach(place -> {
            choice().tap(place, true);
            choice().tap(place, false);
        });

        assertThat(journey().values()).isEmpty();
    }

    private ValueChoiceTester choice() {
        return new ValueChoiceTester(find(ValueChoice.class).single());
    }
}
