package org.needlewise.content.reading;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in pictures. */
class PictureMistakesTest extends EditedModule {

    private static final String DAY = "en/lessons/the-day.md";

    @ParameterizedTest
    @MethodSource
    void aMistakeIsToldInOneSentence(String file, String from, String to, String told) {
        expect(file, from, to, told.lines());
    }

    static Stream<Arguments> aMistakeIsToldInOneSentence() {
        return Stream.of(
                arguments(
                        "en/about.yaml",
                        "src: ../images/ear.svg",
                        "src: ../images/era.svg",
                        "4: the picture '../images/era.svg' does not exist; expected a picture in the folder 'images'. Did you mean '../images/ear.svg'?"),
                arguments(
                        "en/about.yaml",
                        "src: ../images/ear.svg",
                        "src: ../../../secret.svg",
                        "4: 'src' is '../../../secret.svg'; expected an SVG picture of the module, such as ../images/ice-pack.svg."),
                arguments(
                        "en/about.yaml",
                        "  alt: An ear\n",
                        "",
                        "3: 'alt' is missing; expected a text (what the picture shows, in words)."),
                arguments(
                        "en/about.yaml",
                        "notice:",
                        "more-pictures: [../images/era.svg]\nnotice:",
                        "6: the picture '../images/era.svg' does not exist; expected a picture in the folder 'images'. Did you mean '../images/ear.svg'?"),
                arguments(
                        "en/self-check.yaml",
                        "  facts:",
                        "  picture: ../images/era.svg\n  facts:",
                        "5: the picture '../images/era.svg' does not exist; expected a picture in the folder 'images'. Did you mean '../images/ear.svg'?"),
                arguments(
                        "en/self-check.yaml",
                        "  facts:",
                        "  picture: ear.svg\n  facts:",
                        "5: 'picture' is 'ear.svg'; expected an SVG picture of the module, such as ../images/ice-pack.svg."),
                arguments(
                        DAY,
                        "../images/ear.svg",
                        "../images/../../../secret.svg",
                        "17: the picture '../images/../../../secret.svg'; expected an SVG picture of the module, such as ../images/ice-pack.svg."),
                arguments(
                        DAY,
                        "../images/ear.svg",
                        "https://example.org/ear.svg",
                        "17: the picture 'https://example.org/ear.svg'; expected an SVG picture of the module, such as ../images/ice-pack.svg."),
                arguments(
                        DAY,
                        "![An ear]",
                        "![]",
                        "17: the picture has no words that stand for it; expected ![what the picture shows](its file)."),
                arguments(
                        DAY,
                        "The light is",
                        "![An ear](../images/ear.svg) The light is",
                        "19: a picture amid text; expected the picture in a paragraph of its own."),
                arguments(
                        DAY,
                        "You sit in a chair.",
                        "![An ear](../images/ear.svg)\n\nYou sit in a chair.",
                        "19: a second picture in one card; expected at most one picture a card."));
    }
}
