package org.needlewise.content.reading;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in what a module says about itself. */
class ModuleMistakesTest extends EditedModule {

    @ParameterizedTest
    @MethodSource
    void aMistakeIsToldInOneSentence(String file, String from, String to, String told) {
        expect(file, from, to, told.lines());
    }

    static Stream<Arguments> aMistakeIsToldInOneSentence() {
        return Stream.of(
                arguments(
                        "module.yaml",
                        "id: ears",
                        "id: eyes",
                        "2: 'id' is 'eyes'; expected the name of the folder, 'ears'."),
                arguments(
                        "module.yaml",
                        "last: 2026-05-01",
                        "last: 2026-07-01",
                        "8: 'last' is in the future (2026-07-01); expected the day of a review that was done."),
                arguments(
                        "module.yaml",
                        "last: 2026-05-01",
                        "last: 2026-02-30",
                        "8: 'last' is '2026-02-30'; expected a day of the calendar."),
                arguments(
                        "module.yaml",
                        "next: 2027-05-01",
                        "next: 2026-05-01",
                        "9: 'next' is 2026-05-01; expected a day after the last review, 2026-05-01."),
                arguments(
                        "module.yaml",
                        "next: 2027-05-01",
                        "next: 2027-05-02",
                        "9: 'next' is 2027-05-02; expected 2027-05-01 or earlier, twelve months after the last review."),
                arguments(
                        "module.yaml",
                        "languages: [en]",
                        "languages: [en, es]",
                        "4: the folder of the language 'es' is missing; expected a folder for each language."),
                arguments(
                        "module.yaml",
                        "clinician: []",
                        "clinician: [es]",
                        "11: 'clinician' names 'es'; expected one of 'languages'."));
    }
}
