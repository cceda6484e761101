package org.needlewise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void digitsAreFoundWithTheirDecimals() {
        assertThat(Numbers.english("From 0.5 mm to 2 mm, in 3-4 sessions."))
                .containsExactlyInAnyOrder("0.5", "2", "3", "4");
    }

    @Test
    void aNumberWordCountsBeforeAUnitOnly() {
        assertThat(Numbers.english("Five sessions, two to three weeks apart, for one person."))
                .containsExactlyInAnyOrder("5", "2", "3");
    }

    @Test
    void aNumberWordCountsBeforeAUnitWithAnAdjective() {
        assertThat(Numbers.english("It takes six long weeks or a three-week break."))
                .containsExactlyInAnyOrder("6", "3");
    }

    @Test
    void numbersOfOtherScriptsAreTheSameNumbers() {
        assertThat(Numbers.digits("३० से ४५ मिनट, 0,5 mm")).containsExactlyInAnyOrder("30", "45", "0.5");
    }
}
