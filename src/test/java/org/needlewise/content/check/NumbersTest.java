package org.needlewise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            for a couple of days                  | 2
            a couple more sessions                | 2
            a dozen sessions                      | 12
            dozens of people                      | 12
            half a dozen needles                  | 6
            half an hour                          | 0.5
            a half-hour wait                      | 0.5
            an hour and a half                    | 0.5
            two and a half hours                  | 2, 0.5
            half of all people                    | 0.5
            three-quarters of an hour             | 0.75
            a quarter of an hour                  | 0.25
            a third of patients                   | 0.33
            two thirds of patients                | 0.67
            twice as long                         | 2
            It doubles the effect.                | 2
            for a fortnight                       | 2, a fortnight
            ½ hour                           | 0.5
            1½ hours                         | 1.5
            1/2 hour                              | 0.5
            1 1/2 hours                           | 1.5
            0,5 mm                                | 0.5
            .5 mm                                 | 0.5
            on day three                          | 3
            in week two                           | 2
            the third day                         | 3
            after the second session              | 2
            on the 3rd day                        | 3
            ３ days                           | 3
            ③ days                           | 3
            3 to 5 days                 | 3, 5
            three days                       | 3
            three–four days                  | 3, 4
            two- to three-week breaks             | 2, 3
            a two-or-three-week break             | 2, 3
            two to three                          | 2, 3
            six more long weeks                   | 6
            twelve weeks                          | 12
            twenty-four hours                     | 24
            over eighteen                         | 18
            forty five minutes                    | 45
            a hundred percent                     | 100
            two hundred people                    | 200
            zero downtime                         | 0
            nine out of ten people                | 9, 10
            one in five                           | 1, 5
            three people in ten                   | 3, 10
            once a year                           | once a year
            yearly visits                         | once a year
            wash it daily                         | once a day
            every day                             | once a day
            every other day                       | every other day
            within a week                         | a week
            for one week                          | a week
            for more than a month                 | a month
            It takes an hour.                     | a hour
            a week or two                         | 2
            a single session                      | 1
            Do it only once.                      | 1
            skin type IV                          | 4
            VI sessions                           | 6
            two nights                            | 2
            ten per cent                          | 10
            THREE DAYS                            | 3
            three­days apart, three days     | 3
            at ten o'clock                        | 10
            """)
    void aNumberIsFoundHoweverItIsWritten(String text, String numbers) {
        assertThat(Numbers.english(text)).containsExactlyInAnyOrder(numbers.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is one of the reasons to ask.",
                "One at a time, please.",
                "No one visits you.",
                "Have a second look.",
                "A second visit is fine.",
                "First, a numbing cream goes on.",
                "Ask a doctor first.",
                "your first session",
                "for one person",
                "Once you have asked, you can still wait.",
                "The two of you can talk.",
                "Choose a day that suits you.",
                "Have a good day.",
                "You go home the same day, and the next day you can work.",
                "a few weeks apart",
                "several sessions",
                "your daily life",
                "Take one or two questions with you.",
                "Some people feel half asleep.",
                "Please double-check the date.",
                "The third reason is your own.",
                "One more question",
                "It is a one-to-one talk.",
                "I have weighed both sides.",
                "at any time",
                "Wait a second.",
                "an IV line"
            })
    void wordsThatMeasureNothingAreNoNumbers(String text) {
        assertThat(Numbers.english(text)).isEmpty();
    }
}
