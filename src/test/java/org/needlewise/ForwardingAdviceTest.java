package org.needlewise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that the documentation gives operators the same advice about proxies everywhere. */
class ForwardingAdviceTest {

    private static final Pattern STRATEGY = Pattern.compile("forward-headers-strategy\\s*[=:]\\s*(\\w+)");
    private static final Pattern WHOLE_LINE = Pattern.compile("(?m)^.*forward-headers-strategy.*$");

    @Test
    void onlyNamedProxiesAreBelievedWhateverIsReadOfThem() throws IOException {
        List<String> texts = texts();

        assertThat(texts.stream().flatMap(text -> found(STRATEGY, text)).map(one -> one.group(1)))
                .isNotEmpty()
                .containsOnly("native");
        assertThat(texts.stream().flatMap(text -> found(WHOLE_LINE, text)).map(MatchResult::group))
                .noneMatch(line -> line.contains("framework"));
    }

    @Test
    void whoeverSetsItNamesTheProxyToo() throws IOException {
        assertThat(texts())
                .filteredOn(text -> STRATEGY.matcher(text).find())
                .allMatch(text -> text.contains("server.tomcat.remoteip.internal-proxies="));
    }

    private static Stream<MatchResult> found(Pattern wanted, String text) {
        return wanted.matcher(text).results();
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return Stream.concat(files, Stream.of(Path.of("README.md")))
                    .filter(file -> file.toString().matches(".*\\.(md|cfg|service)"))
                    .map(ForwardingAdviceTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
