package org.needlewise.ui;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needlewise.content.Statement;
import org.needlewise.journey.Progress;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.journey.Step;
import org.needlewise.summary.StaysBehind;

class TranslationsTest {

    private static final Path SCREENS = Path.of("src/main/java/org/needlewise/ui");
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n/translations.properties");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z_-]*)+");
    private static final Pattern BEGINNING_OF_KEYS = Pattern.compile("[a-z][a-z-]*(\\.[a-z-]+)*\\.");
    private static final Pattern ANNOTATION = Pattern.compile("@[A-Z]\\w+\\([^)]*\\)");

    /** What is written for the log, for a developer or for the browser, and for no patient. */
    private static final Pattern NOT_FOR_PATIENTS =
            Pattern.compile("(?s)(log\\.\\w+|executeJs|\\w+Exception)\\([^\"]*\"(?:[^\"\\\\\n]|\\\\.)*\"");

    private static final Pattern HEADER = Pattern.compile(".*('none'|=\\(\\)).*");

    /** Keys whose end is one of several values; a beginning that is missing here fails a test. */
    private static final Map<String, List<?>> COMPOSED = Map.of(
            "step.", List.of(Step.values()),
            "self-check.answer.", List.of(SelfCheckAnswer.values()),
            "readiness.answer.", List.of(ReadinessAnswer.values()),
            "quiz.answer.", List.of(Statement.Answer.values()),
            "quiz.right.", List.of(Statement.Answer.values()),
            "quiz.wrong.", List.of(Statement.Answer.values()),
            "lesson.state.", List.of(Progress.LessonState.values()),
            "phone.behind.", List.of(StaysBehind.values()),
            "display.size.", List.of("normal", "large", "largest"));

    private final Map<String, String> texts = texts();

    @Test
    void everyKeyThatTheScreensUseHasAText() {
        assertThat(texts.keySet()).containsAll(usedKeys());
    }

    @Test
    void everyTextIsUsed() {
        assertThat(usedKeys()).containsAll(texts.keySet());
    }

    @Test
    void everyComposedKeyIsKnown() {
        assertThat(literals().filter(BEGINNING_OF_KEYS.asMatchPredicate())).isSubsetOf(COMPOSED.keySet());
    }

    @Test
    void everyTextWithPlaceholdersIsAPattern() {
        withPlaceholders()
                .forEach((key, text) -> assertThatCode(
                                () -> new MessageFormat(text, Locale.ENGLISH).format(new Object[] {1, 2, 3, 4, 5}))
                        .as(key)
                        .doesNotThrowAnyException());
    }

    @Test
    void anApostropheIsWrittenTwiceWhereATextHasPlaceholdersAndOnlyThere() {
        assertThat(withPlaceholders().values())
                .noneMatch(text -> text.replace("''", "").contains("'"));
        assertThat(texts.values())
                .filteredOn(not(TranslationsTest::hasPlaceholder))
                .noneMatch(text -> text.contains("''"));
    }

    @Test
    void noTextIsEmpty() {
        assertThat(texts.values()).noneMatch(String::isBlank);
    }

    @Test
    void noTextForPatientsStandsInTheSources() {
        Stream<String> words = sources()
                .map(source -> NOT_FOR_PATIENTS.matcher(source).replaceAll(""))
                .flatMap(TranslationsTest::literalsIn)
                .filter(literal -> literal.contains(" "))
                .filter(not(HEADER.asMatchPredicate()));

        assertThat(words).isEmpty();
    }

    private static Set<String> usedKeys() {
        Set<String> keys = literals().filter(KEY.asMatchPredicate()).collect(Collectors.toCollection(TreeSet::new));
        COMPOSED.forEach((beginning, ends) ->
                ends.forEach(end -> keys.add(beginning + end.toString().toLowerCase(Locale.ROOT))));
        return keys;
    }

    private Map<String, String> withPlaceholders() {
        return texts.entrySet().stream()
                .filter(entry -> hasPlaceholder(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean hasPlaceholder(String text) {
        return text.contains("{");
    }

    private static Stream<String> literals() {
        return sources().flatMap(TranslationsTest::literalsIn);
    }

    private static Stream<String> literalsIn(String source) {
        return LITERAL.matcher(source).results().map(found -> found.group(1));
    }

    /** The sources of all screens, without comments and annotations. */
    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(SCREENS)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(TranslationsTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            return ANNOTATION.matcher(code).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
