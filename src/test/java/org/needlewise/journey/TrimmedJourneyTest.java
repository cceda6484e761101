package org.needlewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrimmedJourneyTest {

    @Test
    void aJourneyGetsShorterUntilHardlyAnythingIsLeft() {
        Journey longest = SampleJourney.longest("abcdefghijklmnopqrstuvwxyz ?,");

        List<TrimmedJourney> trimmed = longest.trimmed().toList();

        assertThat(trimmed.getFirst()).isEqualTo(new TrimmedJourney(longest, Set.of()));
        assertThat(trimmed.getLast().without()).containsExactlyInAnyOrder(JourneyPart.values());
        assertThat(trimmed.getLast().journey().isBlank()).isTrue();
        assertThat(trimmed.getLast().journey().questions()).isEmpty();
        assertThat(trimmed).hasSizeLessThan(20);
    }

    @Test
    void aBlankJourneyCannotGetShorter() {
        Journey blank = Journey.begin("sample");

        assertThat(blank.trimmed()).containsExactly(new TrimmedJourney(blank, Set.of()));
    }
}
