package org.needlewise.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FUNCTIONS = Path.of("frontend/page/expressions.ts");

    private static final Pattern CALL = Pattern.compile("\\b(?:executeJs|callJsFunction|executeJavaScript)\\(");
    private static final Pattern LITERAL = Pattern.compile(
            "\\s*(?:\"\"\"\\s*(?<block>.*?)\"\"\"|\"(?<line>(?:[^\"\\\\]|\\\\.)*)\")\\s*[,)]", Pattern.DOTALL);
    /** What an event tells; a mere way to a property is a form of its own. */
    private static final Pattern OF_EVENT = Pattern.compile("\"((?:event|element)\\.[^\"]*)\"");

    private static final Pattern PROPERTY = Pattern.compile("(?:event|element)(?:\\.\\w+)+");

    private static final Pattern OWN = Pattern.compile("const OWN\\b.*?\\n};", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("^  (['\"])(?<text>.+)\\1[:(]", Pattern.MULTILINE);

    @Test
    void whatTheServerSendsToTheBrowserIsAFunctionThereAndNothingElseIs() throws IOException {
        assertThat(sent()).hasSizeGreaterThan(5).isEqualTo(functions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.executeJs(\"this.focus()\");",
                "element.executeJs(\n        \"this.focus()\", line, kept);",
                "element.executeJs(\"\"\"\n    this.focus()\n    \"\"\");",
            })
    void anExpressionIsFoundHoweverItIsWritten(String source) {
        assertThat(expressions(source)).containsExactly("this.focus()");
    }

    @Test
    void whatAnEventTellsIsFoundUnlessItIsAProperty() {
        String source = "hear(this, \"event.detail.id\", \"element.closest('p')?.id\", \"events\")";

        assertThat(expressions(source)).containsExactly("return (element.closest('p')?.id)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.executeJs(EXPRESSION);",
                "page.executeJs(\"this.\" + name + \"()\");",
                "page.executeJs(expression(line));",
                "element.callJsFunction(name);"
            })
    void anExpressionThatIsPutTogetherIsRefused(String source) {
        assertThatThrownBy(() -> expressions(source)).hasMessageContaining("no literal");
    }

    private static Set<String> sent() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> sent = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(ExpressionsTest::read)
                    .map(ExpressionsTest::expressions)
                    .forEach(sent::addAll);
            return sent;
        }
    }

    private static Set<String> expressions(String source) {
        Set<String> expressions = new TreeSet<>();
        CALL.matcher(source).results().forEach(call -> expressions.add(literal(source, call.end())));
        OF_EVENT.matcher(source)
                .results()
                .map(data -> data.group(1))
                .filter(data -> !PROPERTY.matcher(data).matches())
                .forEach(data -> expressions.add("return (" + data + ")"));
        return expressions;
    }

    private static String literal(String source, int at) {
        Matcher literal = LITERAL.matcher(source).region(at, source.length());
        if (!literal.lookingAt()) {
            throw new AssertionError("no literal: " + source.substring(at, Math.min(at + 60, source.length())));
        }
        String text = literal.group("block") == null ? literal.group("line") : literal.group("block");
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The program's own; what Vaadin sends by itself is seen by the tests in a real browser. */
    private static Set<String> functions() {
        Matcher own = OWN.matcher(read(FUNCTIONS));
        assertThat(own.find()).isTrue();
        Set<String> functions = new TreeSet<>();
        KEY.matcher(own.group()).results().forEach(key -> functions.add(key.group("text")));
        return functions;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
