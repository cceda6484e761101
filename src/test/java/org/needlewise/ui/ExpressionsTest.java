package org.needlewise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpressionsTest {

    private static final Path SCREENS = Path.of("src/main/java/org/needlewise/ui");
    private static final Path KNOWN = Path.of("frontend/page/expressions.ts");
    private static final Pattern SENT = Pattern.compile(
            "executeJs\\(\\s*(?:\"\"\"\\s*(?<block>.*?)\"\"\"|\"(?<line>(?:[^\"\\\\]|\\\\.)*)\")", Pattern.DOTALL);

    @Test
    void whatScreensSendToTheBrowserIsAFunctionThere() throws IOException {
        String known = Files.readString(KNOWN);

        assertThat(sent())
                .hasSizeGreaterThan(5)
                .allSatisfy(expression -> assertThat(known).contains(expression));
    }

    private static Stream<String> sent() throws IOException {
        try (Stream<Path> files = Files.walk(SCREENS)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(ExpressionsTest::sent)
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> sent(Path file) {
        try {
            return SENT.matcher(Files.readString(file)).results().map(ExpressionsTest::expression);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expression(MatchResult found) {
        String text = found.group("block") == null ? found.group("line") : found.group("block");
        return text.replaceAll("\\s+", " ").strip();
    }
}
