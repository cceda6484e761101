package org.needlewise.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.journey.Change.ChooseValue;
import org.needlewise.journey.Change.DropValue;

class ValueRulesTest {

    private final Way way = Way.throughTheSample();

    /** A plus chooses a value, and a minus takes it back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +price               | price
            +price +calm         | price calm
            +calm +price         | calm price
            +calm +price -calm   | price
            +calm -calm +price +calm | price calm
            +calm -calm          | ''
            """)
    void valuesKeepTheOrderInWhichTheyWereChosen(String taps, String chosen) {
        for (String tap : taps.split(" ", -1)) {
            String value = tap.substring(1);
            way.then(tap.startsWith("+") ? new ChooseValue(value) : new DropValue(value));
        }

        assertThat(String.join(" ", way.journey().values())).isEqualTo(chosen);
    }

    @Test
    void aThirdValueIsIgnoredUntilOneIsTakenBack() {
        way.then(new ChooseValue("skin"), new ChooseValue("calm"));

        assertThat(way.ignores(new ChooseValue("price"))).isTrue();
        way.then(new DropValue("skin"), new ChooseValue("price"));

        assertThat(way.journey().values()).containsExactly("calm", "price");
    }

    @Test
    void whatIsAlreadyDoneIsIgnored() {
        way.then(new ChooseValue("skin"));

        assertThat(way.ignores(new ChooseValue("skin"))).isTrue();
        assertThat(way.ignores(new DropValue("calm"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "", "Skin", "steps"})
    void whatIsNoValueOfTheModuleIsIgnored(String id) {
        assertThat(way.ignores(new ChooseValue(id))).isTrue();
        assertThat(way.ignores(new DropValue(id))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"skin skin", "skin calm price", "Skin", "../skin"})
    void moreThanTwoOrOneTwiceOrNoIdIsNoJourney(String values) {
        List<String> chosen = Arrays.asList(values.split(" ", -1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Journey(
                        "sample", Set.of(), Map.of(), Map.of(), List.of(), List.of(), chosen, Map.of(), Set.of()));
    }
}
