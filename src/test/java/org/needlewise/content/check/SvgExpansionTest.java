package org.needlewise.content.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlewise.content.file.Problem;
import org.needlewise.content.file.Problems;

class SvgExpansionTest {

    private static final String TOO_MUCH =
            "links that make it draw more than 10,000 elements; expected a picture that draws"
                    + " at most 10,000 elements, its links followed.";
    private static final String ITSELF = "an element that draws itself; expected a picture that draws at most 10,000"
            + " elements, its links followed.";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatDrawsFarMoreThanItHoldsIsToldAtOnce(String name, String inner, String told) {
        List<String> messages = assertTimeout(Duration.ofSeconds(5), () -> messages(inner));

        assertThat(messages).singleElement().asString().endsWith(told);
    }

    static Stream<Arguments> whatDrawsFarMoreThanItHoldsIsToldAtOnce() {
        return Stream.of(
                arguments("use", levels(level -> use("href", level).repeat(10)), TOO_MUCH),
                arguments("xlink", levels(level -> use("xlink:href", level).repeat(10)), TOO_MUCH),
                arguments(
                        "fill",
                        levels(level ->
                                "<rect fill='url(#l%s)'/>".formatted(level).repeat(10)),
                        TOO_MUCH),
                arguments(
                        "style",
                        levels(level -> "<rect style='mask: url( \"#l%s\" )'/>"
                                .formatted(level)
                                .repeat(9)),
                        TOO_MUCH),
                arguments(
                        "marker",
                        levels(level -> "<path d='%s' marker-mid='url(#l%s)'/>".formatted("h1".repeat(30), level)),
                        TOO_MUCH),
                arguments("itself", "<g id='a'><use href='#a'/></g>", ITSELF),
                arguments("in a ring", "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>", ITSELF),
                arguments(
                        "depth",
                        "<g>".repeat(70) + "</g>".repeat(70),
                        "more than 64 elements within each other; expected a picture that draws at most 10,000"
                                + " elements, its links followed."),
                arguments(
                        "a long row",
                        IntStream.range(0, 3000)
                                .mapToObj(at -> "<g id='r%s'><use href='#r%s'/></g>".formatted(at, at + 1))
                                .collect(Collectors.joining()),
                        "links in too long a row; expected a picture that draws at most 10,000 elements, its links"
                                + " followed."));
    }

    @ParameterizedTest
    @MethodSource
    void linksThatHonestPicturesHaveAreFine(String inner) {
        assertThat(messages(inner)).isEmpty();
    }

    static Stream<String> linksThatHonestPicturesHaveAreFine() {
        return Stream.of(
                "<g id='leaf'><path d='M0,0h1'/></g>" + "<use href='#leaf'/>".repeat(500),
                "<linearGradient id='a'/><linearGradient id='b' href='#a'/>" + "<rect fill='url(#b)'/>".repeat(800),
                "<use href='#nothing'/>",
                "<g id='a'/><g id='a'><use href='#a'/></g>");
    }

    private static String use(String attribute, int level) {
        return "<use %s='#l%s'/>".formatted(attribute, level);
    }

    /** Ten levels, each of which names the next one. */
    private static String levels(IntFunction<String> next) {
        return IntStream.range(0, 10)
                        .mapToObj(level -> "<g id='l%s'>%s</g>\n".formatted(level, next.apply(level + 1)))
                        .collect(Collectors.joining())
                + "<g id='l10'><rect/></g>";
    }

    private static List<String> messages(String inner) {
        Problems problems = new Problems();
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>%s</svg>"
                .formatted(inner);
        SvgCheck.check(Path.of("ear.svg"), svg, problems);
        return problems.list().stream().map(Problem::message).toList();
    }
}
