package org.needlewise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LicencesTest {

    private static final Path ALLOWED = Path.of("src/test/resources/licences.txt");
    private static final String JAVA = "target/classes/META-INF/sbom/application.cdx.json";
    private static final String NPM = "target/sbom/npm.cdx.json";

    @ParameterizedTest
    @ValueSource(strings = {JAVA, NPM})
    void everyPartHasALicenceThatIsAllowed(String bill) throws IOException {
        Set<String> allowed = allowed();

        assertThat(parts(bill))
                .hasSizeGreaterThan(10)
                .allSatisfy(part -> assertThat(licences(part))
                        .as(part.path("purl").asString(""))
                        .containsAnyElementsOf(allowed));
    }

    @ParameterizedTest
    @ValueSource(strings = {JAVA, NPM})
    void nothingOfATestOrOfVaadinsCommercialPartsIsShipped(String bill) throws IOException {
        assertThat(parts(bill))
                .extracting(part -> part.path("name").asString(""))
                .noneMatch(name ->
                        name.matches(".*(testbench|charts|crud|vaadin.board|grid-pro|spreadsheet|copilot|collaboration"
                                + "|rich-text|map-flow|cookie-consent|junit|mockito|selenium).*"));
    }

    /** Only the font of each package is shipped. */
    @Test
    void everyFontOfThePaperHasTheOpenFontLicence() throws IOException {
        try (Stream<Path> fonts = Files.list(Path.of("target/classes/fonts"))) {
            assertThat(fonts)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(font -> assertThat(font.resolve("LICENSE_FONT"))
                            .content()
                            .contains("SIL Open Font License, Version 1.1"));
        }
    }

    private static Stream<JsonNode> parts(String bill) throws IOException {
        JsonNode read = JsonMapper.shared().readTree(Files.readString(Path.of(bill)));
        return read.path("components").valueStream();
    }

    /** A licence has an identifier, or a name where it has none, or there is an expression of several. */
    private static List<String> licences(JsonNode part) {
        return part.path("licenses")
                .valueStream()
                .map(choice -> choice.path("expression")
                        .asString(choice.path("license")
                                .path("id")
                                .asString(choice.path("license").path("name").asString(""))))
                .flatMap(words -> Arrays.stream(words.replaceAll("[()]", "").split(" OR ")))
                .toList();
    }

    private static Set<String> allowed() throws IOException {
        try (Stream<String> lines = Files.lines(ALLOWED)) {
            return lines.filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        }
    }
}
