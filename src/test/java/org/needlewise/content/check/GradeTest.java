package org.needlewise.content.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {

    @ParameterizedTest
    @CsvSource({
        "the, 1",
        "skin, 1",
        "use, 1",
        "uses, 2",
        "times, 1",
        "places, 2",
        "needle, 2",
        "needles, 2",
        "healed, 1",
        "treated, 2",
        "needed, 2",
        "numbing, 2",
        "cream, 1",
        "collagen, 3",
        "elastin, 3",
        "microneedling, 4",
        "provider, 3",
        "doctor, 2",
        "dermatologist, 5",
        "radiation, 4",
        "chemotherapy, 5",
        "being, 2",
        "create, 2",
        "areas, 3",
        "idea, 3",
        "diabetes, 4",
        "question, 2",
        "patient, 2",
        "special, 2",
        "medium, 3",
        "usual, 3",
        "gradually, 4",
        "people, 2",
        "makeup, 2",
        "cheekbones, 2",
        "blisters, 2",
        "swelling, 2",
        "bleeding, 2",
        "hole, 1",
        "rules, 1",
        "little, 2",
        "washes, 2",
        "changes, 2",
        "medicine, 3",
        "years, 1",
        "don't, 1",
        "30, 1",
        "well-known, 2",
        "treatment, 2",
        "pregnancy, 3",
        "disorder, 3",
        "really, 2",
        "freckles, 2",
        "device, 2",
        "devices, 3",
        "minutes, 2",
        "sunburn, 2",
        "infection, 3",
        "qualified, 3",
        "trying, 2",
        "science, 2",
        "quiet, 2"
    })
    void theSyllablesOfAWordAreCountedAsSpoken(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    @Test
    void theGradeFollowsTheFormula() {
        double grade = Grade.of(List.of("The cat sat on the mat. The doctor came."));

        assertThat(grade).isCloseTo(0.39 * 9 / 2 + 11.8 * 10 / 9 - 15.59, within(0.001));
    }

    @Test
    void aListItemEndsItsSentence() {
        assertThat(Grade.of(List.of("one two", "three four"))).isLessThan(Grade.of(List.of("one two three four")));
    }

    @Test
    void nothingHasNoGrade() {
        assertThat(Grade.of(List.of())).isZero();
    }

    @Test
    void aDecimalPointAndATitleEndNoSentence() {
        assertThat(Sentences.of("It is 0.5 mm long. Ask Dr. Who. Is it?  Yes!")).hasSize(4);
    }
}
