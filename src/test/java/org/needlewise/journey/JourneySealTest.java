package org.needlewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.needlewise.MovableClock;
import org.needlewise.seal.SampleSealer;
import org.needlewise.seal.Sealer;

class JourneySealTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final Journey journey =
            Way.throughTheSample().readLessons().finishQuiz().journey();
    private final MovableClock clock = new MovableClock();
    private final Sealer sealer = SampleSealer.at(clock);
    private final JourneySeal seal = new JourneySeal(sealer);

    @Test
    void aSealedJourneyOpensAtTheStepThatThePatientWasAt() {
        byte[] sealed = seal.seal(journey, Step.READY, "phone");

        assertThat(seal.open(sealed, "phone", HALF_AN_HOUR)).isEqualTo(new OpenedJourney.Whole(journey, Step.READY));
    }

    @Test
    void anOldOneHasExpired() {
        byte[] sealed = seal.seal(journey, Step.READY, "phone");

        clock.move(HALF_AN_HOUR.plusSeconds(1));

        assertThat(seal.open(sealed, "phone", HALF_AN_HOUR)).isEqualTo(new OpenedJourney.Expired());
    }

    @Test
    void oneOfTheFutureOfAnotherPurposeOrOfOtherKeysIsUnreadable() {
        byte[] sealed = seal.seal(journey, Step.READY, "phone");
        byte[] foreign = new JourneySeal(SampleSealer.at(clock)).seal(journey, Step.READY, "phone");

        assertUnreadable(seal.open(sealed, "cookie", HALF_AN_HOUR));
        assertUnreadable(seal.open(foreign, "phone", HALF_AN_HOUR));
        clock.move(HALF_AN_HOUR.negated());
        assertUnreadable(seal.open(sealed, "phone", HALF_AN_HOUR));
    }

    @Test
    void somethingElseThatThisPlaceSealedIsUnreadable() {
        for (byte[] content : new byte[][] {{}, {1}, {-1, 1, 3}, {6, 1, 3}, {0, 1, 3, 0}, {0, 9}}) {
            assertUnreadable(seal.open(sealer.seal(content, "phone"), "phone", HALF_AN_HOUR));
        }
    }

    @Test
    void whatIsLongerThanAnyJourneyIsNotEvenTried() {
        byte[] sealed = sealer.seal(new byte[JourneyCode.LIMIT + 2], "phone");

        assertUnreadable(seal.open(sealed, "phone", HALF_AN_HOUR));
    }

    private static void assertUnreadable(OpenedJourney opened) {
        assertThat(opened).isEqualTo(new OpenedJourney.Unreadable());
    }
}
