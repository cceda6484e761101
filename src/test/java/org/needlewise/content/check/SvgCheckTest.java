package org.needlewise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.file.Problem;
import org.needlewise.content.file.Problems;

class SvgCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0,0h1' fill='#16324f'/>",
                "<defs><clipPath id='a'><rect width='1' height='1'/></clipPath></defs><g clip-path='url(#a)'/>",
                "<use href='#a'/>",
                "<title>Curl of hair</title><text font-family='sans-serif'>1 to 5</text>",
                "<g transform='translate(1 2) rotate(-45)' style='fill: red'/>"
            })
    void whatOnlyDrawsIsSafe(String inner) {
        assertThat(messages(svg(inner))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <script>alert(1)</script> | the element 'script'; expected only elements that draw (save it as a plain SVG).
                    <foreignObject/> | the element 'foreignObject'; expected only elements that draw (save it as a plain SVG).
                    <style>@import 'x'</style> | the style sheet has '@import'; expected nothing from outside the picture.
                    <animate attributeName="href"/> | the element 'animate'; expected only elements that draw (save it as a plain SVG).
                    <a href="#x"/> | the element 'a'; expected only elements that draw (save it as a plain SVG).
                    <x:p xmlns:x="urn:x"/> | the element 'x:p'; expected only elements that draw (save it as a plain SVG).
                    <g onclick="alert(1)"/> | the attribute 'onclick'; expected a picture without a program.
                    <g ONLOAD="alert(1)"/> | the attribute 'ONLOAD'; expected a picture without a program.
                    <use href="https://example.org/a.svg#b"/> | the link 'https://example.org/a.svg#b'; expected a link inside the picture, such as #leaf.
                    <use xmlns:l="http://www.w3.org/1999/xlink" l:href="a.svg#b"/> | the link 'a.svg#b'; expected a link inside the picture, such as #leaf.
                    <g fill="url(https://example.org)"/> | 'fill' is 'url(https://example.org)'; expected nothing from outside the picture.
                    <g style="fill: ur\\6c(x)"/> | 'style' is 'fill: ur\\6c(x)'; expected nothing from outside the picture.
                    <g filter="URL ( x.svg#a )"/> | 'filter' is 'URL ( x.svg#a )'; expected nothing from outside the picture.
                    <?xml-stylesheet href="x.css"?> | the instruction '<?xml-stylesheet'; expected a picture without it.
                    """)
    void whatReachesFurtherIsRefused(String inner, String told) {
        assertThat(messages(svg(inner))).containsExactly("ear.svg:2: " + told);
    }

    @Test
    void aDoctypeIsRefusedAndItsEntitiesAreNotRead() {
        String bomb =
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>\n<svg>&b;</svg>";

        assertThat(messages(bomb)).containsExactly("ear.svg:1: a DOCTYPE; expected a picture without it.");
    }

    @Test
    void aPictureThatIsNoSvgIsRefused() {
        assertThat(messages("<html/>"))
                .containsExactly(
                        "ear.svg:1: the picture starts with 'html'; expected <svg xmlns=\"http://www.w3.org/2000/svg\">.");
        assertThat(messages("<svg xmlns='http://www.w3.org/2000/svg'>\n<g></svg>"))
                .containsExactly("ear.svg:2: a mistake in the picture's code; expected a whole SVG picture.");
        assertThat(messages("")).hasSize(1);
    }

    private static String svg(String inner) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n" + inner + "\n</svg>";
    }

    private static List<String> messages(String svg) {
        Problems problems = new Problems();
        SvgCheck.check(Path.of("ear.svg"), svg, problems);
        return problems.list().stream().map(Problem::message).toList();
    }
}
