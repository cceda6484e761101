package org.needlewise.content.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.content.LearningModule;
import org.needlewise.content.SampleContent;
import org.needlewise.content.Source;

/** Where the facts of a module come from. */
class SourcesTest {

    private static final String ONE = "source: { title: Ear piercing, publisher: The Piercers }\n";
    private static final String SOURCES = """
            sources:
              - { id: piercers, title: Ear piercing, publisher: The Piercers }
              - id: healers
                title: How ears heal
                publisher: The Healers
                address: https://example.org/ears
                year: 2024
            facts:
              - { id: D1, text: "A trained person makes a hole with a clean needle." }
              - { id: D2, text: "It takes 2 to 5 minutes.", source: piercers }
              - { id: H1, text: "The ear heals in 6 weeks.", source: healers }
              - { id: H2, text: "Call the studio when it swells." }
              - { id: A1, text: "A metal allergy is worth a word before." }
            """;

    @TempDir
    Path folder;

    @Test
    void aPlainListHasTheSourceOfTheModule() {
        LearningModule module = SampleContent.in(folder).good();

        assertThat(module.sources()).containsExactly(new Source("Ear piercing", "The Piercers"));
        assertThat(module.lessons())
                .flatExtracting("cards")
                .allSatisfy(card -> assertThat(card).extracting("otherSources").isEqualTo(List.of()));
    }

    @Test
    void factsMayComeFromSeveralSources() {
        LearningModule module = severalSources().good();

        Source healers = new Source(
                "healers", "How ears heal", "The Healers", Optional.of("https://example.org/ears"), Optional.of(2024));
        assertThat(module.source().publisher()).isEqualTo("The Piercers");
        assertThat(module.sources()).hasSize(2).last().isEqualTo(healers);
        assertThat(healers.citation()).isEqualTo("How ears heal, The Healers, 2024, https://example.org/ears");
        assertThat(module.lessons())
                .flatExtracting("cards")
                .extracting("otherSources")
                .containsExactly(List.of(), List.of(), List.of(), List.of(healers), List.of(), List.of());
    }

    @ParameterizedTest
    @MethodSource
    void aMistakeOrAdviceIsToldInOneSentence(String file, String from, String to, String told) {
        SampleContent sample = severalSources();

        sample.edit(file, from, to);

        assertThat(sample.messages()).containsExactly("ears/" + file + ":" + told);
    }

    static Stream<Arguments> aMistakeOrAdviceIsToldInOneSentence() {
        return Stream.of(
                arguments(
                        "module.yaml",
                        "review:",
                        ONE + "review:",
                        "6: 'source' is given here and 'sources' in facts.yaml; expected one of the two."),
                arguments(
                        "facts.yaml",
                        "source: piercers",
                        "source: piercer",
                        "10: 'source' names 'piercer'; expected one of 'sources'. Did you mean 'piercers'?"),
                arguments(
                        "facts.yaml",
                        ", source: healers",
                        "",
                        "3: no fact names the source 'healers'; expected a fact from it."),
                arguments(
                        "facts.yaml",
                        "address: https://example.org/ears",
                        "address: example.org",
                        "6: 'address' is 'example.org'; expected a web address, such as https://example.org/page."),
                arguments("facts.yaml", "year: 2024", "year: 24", "7: 'year' is '24'; expected 1900 or more."),
                arguments(
                        "facts.yaml",
                        "    publisher: The Healers\n",
                        "",
                        "3: 'publisher' is missing in 'healers'; expected a text (who published the source)."),
                arguments(
                        "facts.yaml",
                        "  - id: healers",
                        "  - { id: piercers, title: Ears, publisher: The Piercers }\n  - id: healers",
                        "3: the id 'piercers' is given twice (first in line 2); expected another id."));
    }

    @Test
    void aModuleWithoutAnySourceIsToldSo() {
        SampleContent sample = SampleContent.in(folder);
        sample.edit("module.yaml", ONE, "");

        assertThat(sample.messages())
                .containsExactly(
                        "ears/module.yaml:2: 'source' is missing; expected it here (where the facts come from),"
                                + " or 'sources' in facts.yaml.");
    }

    private SampleContent severalSources() {
        SampleContent sample = SampleContent.in(folder);
        sample.edit("module.yaml", ONE, "");
        sample.write("facts.yaml", SOURCES);
        return sample;
    }
}
