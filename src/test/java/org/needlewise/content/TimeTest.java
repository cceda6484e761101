package org.needlewise.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.content.QuickCheck.Option;
import org.needlewise.content.Statement.Answer;
import org.needlewise.content.Statement.Wording;

/** What counts toward the ten minutes: three words take a second, and a tap takes five. */
class TimeTest {

    @ParameterizedTest
    @CsvSource({"one two three, four, 8", "one, two three four, 8", "one two three, four five six, 8", "'', '', 7"})
    void aQuickCheckCountsItsLongestExplanation(String first, String second, int seconds) {
        QuickCheck check =
                new QuickCheck("a b c", 0, List.of(new Option("d e", true, first), new Option("f", false, second)));

        assertThat(check.time()).isEqualTo(Duration.ofSeconds(seconds).minus(rounded(check)));
    }

    @ParameterizedTest
    @CsvSource({"''", "again", "a long second wording that only few patients see"})
    void aStatementDoesNotCountItsSecondWording(String again) {
        Statement statement = new Statement(
                "id", new Wording("a b c", Answer.MYTH, "d e f"), new Wording(again, Answer.FACT, again), "lesson");

        assertThat(statement.time()).isEqualTo(Duration.ofSeconds(7));
    }

    /** Each text is rounded down to a millisecond; two words and one word together lose one. */
    private static Duration rounded(QuickCheck check) {
        return Duration.ofMillis(check.options().size() - 1);
    }
}
