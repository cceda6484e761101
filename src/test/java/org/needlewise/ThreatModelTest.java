package org.needlewise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThreatModelTest {

    private static final Path MODEL = Path.of("docs/threat-model.md");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)`");

    @Test
    void everyTestThatItNamesExists() throws IOException {
        String model = Files.readString(MODEL);

        assertThat(NAMED.matcher(model).results().map(found -> found.group(1)).collect(Collectors.toSet()))
                .hasSizeGreaterThan(10)
                .isSubsetOf(tests());
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
