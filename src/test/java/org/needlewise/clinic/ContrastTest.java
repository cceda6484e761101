package org.needlewise.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    @ParameterizedTest
    @CsvSource({"#000000, 21.00", "#ffffff, 1.00", "#FF0000, 4.00", "#767676, 4.54", "#777777, 4.48", "#0000ff, 8.59"})
    void contrastWithWhiteIsAsTheStandardHasIt(String colour, double ratio) {
        assertThat(Contrast.withWhite(colour)).isCloseTo(ratio, within(0.005));
    }
}
