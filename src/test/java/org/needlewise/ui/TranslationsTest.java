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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needlewise.clinic.Privacy;
import org.needlewise.content.Statement;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.journey.JourneyPart;
import org.needlewise.journey.Progress;
import org.needlewise.journey.ReadinessAnswer;
import org.needlewise.journey.SelfCheckAnswer;
import org.needlewise.journey.Step;

class TranslationsTest {

    /** Where patients read the words of the interface. */
    private static final List<Path> SCREENS = Stream.of("ui", "station", "web")
            .map(room -> Path.of("src/main/java/org/needlewise", room))
            .toList();

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path MAILS = Path.of("src/main/java/org/needlewise/delivery/sending/Writer.java");
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n/translations.properties");

    private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:^\\s*//.*$)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** Within an attribute's quotes as well. */
    private static final Pattern IN_TEMPLATE = Pattern.compile("(?<=\")[a-z][a-z-]*(?:\\.[a-z_-]+)*\\.?(?=\")");

    /** What a browser's event brings is named in the same manner, and so are measures and loggers. */
    private static final Pattern KEY =
            Pattern.compile("(?!event\\.|icon\\.svg|needlewise\\.|org\\.|com\\.)[a-z][a-z-]*(\\.[a-z][a-z_-]*)+");

    private static final Pattern BEGINNING_OF_KEYS =
            Pattern.compile("(?!org\\.|com\\.|needlewise\\.)[a-z][a-z-]*(\\.[a-z-]+)*\\.");
    private static final Pattern ANNOTATION = Pattern.compile("@[A-Z]\\w+\\([^)]*\\)");

    /** What is written for the log, for a developer or for the browser, and for no patient. */
    private static final Pattern NOT_FOR_PATIENTS = Pattern.compile(
            "(?s)InvalidConfigurationPropertyValueException\\([^;]*;|((log\\.\\w+|executeJs|\\w+Exception)\\(|LOG_\\w+ =)[^\"]*\"(?:[^\"\\\\\n]|\\\\.)*\"");

    private static final Pattern HEADER = Pattern.compile(".*('none'|=\\(\\)).*");

    private static final List<String> EMAIL_STATES = List.of(
            "sending",
            "accepted",
            "waiting",
            "refused",
            "no_room",
            "not_taken",
            "limit",
            "failed",
            "unsure",
            "not_offered");

    /** The self-check stays behind on purpose, which has words of its own. */
    private static final List<JourneyPart> PARTS_ON_PHONES = Arrays.stream(JourneyPart.values())
            .filter(part -> part != JourneyPart.SELF_CHECK)
            .toList();

    /** Keys whose end is one of several values; a beginning that is missing here fails a test. */
    private static final Map<String, List<?>> COMPOSED = Map.ofEntries(
            Map.entry("step.", List.of(Step.values())),
            Map.entry("self-check.answer.", List.of(SelfCheckAnswer.values())),
            Map.entry("readiness.answer.", List.of(ReadinessAnswer.values())),
            Map.entry("readiness.short.", List.of(ReadinessAnswer.values())),
            Map.entry("quiz.answer.", List.of(Statement.Answer.values())),
            Map.entry("quiz.right.", List.of(Statement.Answer.values())),
            Map.entry("quiz.wrong.", List.of(Statement.Answer.values())),
            Map.entry("lesson.state.", List.of(Progress.LessonState.values())),
            Map.entry("phone.behind.", PARTS_ON_PHONES),
            Map.entry("privacy.", List.of(Privacy.values())),
            Map.entry("email.reason.", List.of(EmailAddress.Reason.values())),
            Map.entry("email.wait.", List.of("minutes", "hours", "days")),
            Map.entry("email.title.", EMAIL_STATES),
            Map.entry("email.text.", EMAIL_STATES));

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
                .filter(literal -> literal.strip().contains(" "))
                .filter(not(HEADER.asMatchPredicate()));

        assertThat(words).isEmpty();
    }

    private static Set<String> usedKeys() {
        Set<String> keys = Stream.concat(literals(), literalsIn(read(MAILS)).filter(key -> key.startsWith("mail.")))
                .filter(KEY.asMatchPredicate())
                .collect(Collectors.toCollection(TreeSet::new));
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
        Stream<String> inTemplates = read(TEMPLATES, ".jte")
                .flatMap(template -> IN_TEMPLATE.matcher(template).results().map(MatchResult::group));
        return Stream.concat(sources().flatMap(TranslationsTest::literalsIn), inTemplates);
    }

    private static Stream<String> literalsIn(String source) {
        return LITERAL.matcher(source).results().map(found -> found.group(1));
    }

    /** The sources of all screens, without comments and annotations. */
    private static Stream<String> sources() {
        return SCREENS.stream().flatMap(room -> read(room, ".java"));
    }

    private static Stream<String> read(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(TranslationsTest::read).toList().stream();
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
