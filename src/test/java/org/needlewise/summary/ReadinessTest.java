package org.needlewise.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needlewise.clinic.SampleClinic;
import org.needlewise.content.SampleModule;
import org.needlewise.journey.Journey;
import org.needlewise.journey.ReadinessAnswer;

class ReadinessTest {

    private Map<String, ReadinessAnswer> ratings = Map.of();
    private Set<String> leftOut = Set.of();

    @Test
    void withoutARatingThePatientIsNotShownAsReady() {
        assertThat(summary().readiness()).isEqualTo(new Readiness(false, false, List.of()));
    }

    @Test
    void somebodyWhoRatedOnlyAPartIsNotShownAsReady() {
        ratings = Map.of("steps", ReadinessAnswer.YES);

        assertThat(summary().readiness()).isEqualTo(new Readiness(true, false, List.of()));
    }

    @Test
    void somebodyWhoRatedEverythingWithYesIsReadyToTalk() {
        ratings = Map.of("steps", ReadinessAnswer.YES, "care", ReadinessAnswer.YES, "time", ReadinessAnswer.YES);

        assertThat(summary().readiness()).isEqualTo(new Readiness(true, true, List.of()));
    }

    @Test
    void whatIsOpenIsListedWithItsAnswer() {
        ratings = Map.of("time", ReadinessAnswer.TALK, "care", ReadinessAnswer.NOT_YET, "steps", ReadinessAnswer.YES);

        assertThat(summary().readiness().ready()).isFalse();
        assertThat(summary().readiness().open())
                .extracting(point -> point.line().text(), Readiness.Open::answer)
                .containsExactly(
                        tuple("I know the care.", ReadinessAnswer.NOT_YET),
                        tuple("I have had time to think.", ReadinessAnswer.TALK));
    }

    @Test
    void leavingAnOpenPointOutMakesNobodyReady() {
        ratings = Map.of("steps", ReadinessAnswer.YES, "care", ReadinessAnswer.YES, "time", ReadinessAnswer.TALK);
        leftOut = Set.of("ready:time");

        Readiness readiness = summary().readiness();

        assertThat(readiness.ready()).isFalse();
        assertThat(readiness.open()).extracting(open -> open.line().kept()).containsExactly(false);
    }

    private Summary summary() {
        Journey journey = new Journey(
                SampleModule.ID, Set.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), ratings, leftOut);
        return Summary.of(journey, SampleModule.create(), SampleClinic.create(), LocalDate.of(2026, 11, 23));
    }
}
