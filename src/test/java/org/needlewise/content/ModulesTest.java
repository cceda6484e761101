package org.needlewise.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.spy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

class ModulesTest {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00.123Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @TempDir
    Path kept;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(Modules.class);

    private SampleContent sample;
    private Modules modules;
    private ContentWatch watch;

    @BeforeEach
    void startWithAGoodModule() {
        log.start();
        logger.addAppender(log);
        sample = SampleContent.in(folder);
        startWith(Duration.ofMinutes(1));
    }

    private void startWith(Duration poll) {
        ContentSettings settings = new ContentSettings(true, folder, kept, Duration.ofMillis(100), poll);
        modules = new Modules(settings, CLOCK);
        modules.afterSingletonsInstantiated();
        watch = new ContentWatch(settings, modules);
        watch.start();
    }

    @AfterEach
    void stop() {
        watch.stop();
        logger.detachAppender(log);
    }

    @Test
    void aModuleIsThereFromTheStart() {
        assertThat(ids()).containsExactly("ears");
        assertThat(modules.find("ears", Locale.FRENCH)).isPresent();
        assertThat(modules.find("noses", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void anEditIsShownWithinTwoSeconds() {
        sample.edit("en/about.yaml", "title: Ear piercing", "title: Ears");

        await().atMost(SOON).until(() -> title().equals("Ears"));
    }

    @Test
    void anEditIsShownWhereTheSystemTellsNoChanges() {
        watch.stop();
        startWith(Duration.ofMillis(200));
        sample.edit("en/about.yaml", "title: Ear piercing", "title: Ears");

        await().atMost(SOON).until(() -> title().equals("Ears"));
    }

    @Test
    void aBrokenEditKeepsTheLastGoodModuleAndIsLogged() {
        sample.edit("en/quiz.yaml", "answer: myth", "answer: mith");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(warnings())
                        .containsExactly(
                                sample.path("en/quiz.yaml")
                                        + ":3: mistake: 'answer' is 'mith'; expected myth or fact. Did you mean 'myth'?",
                                "The module 'ears' has 1 mistake; its last good edition, of 2026-06-01T12:00:00Z,"
                                        + " is taught"));
        assertThat(title()).isEqualTo("Ear piercing");
        assertThat(modules.picture("ears", "ear.svg")).isPresent();
    }

    @Test
    void anEditWithAdviceIsShownAndTheAdviceIsLogged() {
        sample.edit("en/about.yaml", "title: Ear piercing", "title: Ears");
        sample.write("en/quiz-conflict.yaml", "");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(messages(Level.INFO))
                        .endsWith(
                                sample.path("en/quiz-conflict.yaml")
                                        + ":1: advice: the file is not known here; expected about.yaml, quiz.yaml,"
                                        + " self-check.yaml, questions.yaml, values.yaml, readiness.yaml or terms.yaml.",
                                "The module 'ears' is in use, version 1.0.0, with 1 piece of advice"));
        assertThat(title()).isEqualTo("Ears");
        assertThat(warnings()).isEmpty();
    }

    @Test
    void aRepairedEditIsShown() {
        sample.edit("en/quiz.yaml", "answer: myth", "answer: mith");
        await().atMost(SOON).until(() -> !warnings().isEmpty());

        sample.edit("en/quiz.yaml", "answer: mith", "answer: myth");
        sample.edit("en/about.yaml", "title: Ear piercing", "title: Ears");

        await().atMost(SOON).until(() -> title().equals("Ears"));
    }

    @Test
    void aNewFolderIsAnotherModule() {
        SampleContent.in(folder, "arms");

        await().atMost(SOON).until(() -> ids().equals(List.of("arms", "ears")));
    }

    @Test
    void aDeletedFolderIsNoModuleAnyMore() throws IOException {
        SampleContent.in(folder, "arms");
        await().atMost(SOON).until(() -> ids().contains("arms"));

        FileSystemUtils.deleteRecursively(folder.resolve("arms"));

        await().atMost(SOON).until(() -> ids().equals(List.of("ears")));
    }

    @Test
    void aFileInANewFolderIsNoticed() {
        sample.translate();
        await().atMost(SOON).until(() -> language("es").equals("es"));

        sample.edit("es/about.yaml", "title: Ear piercing", "title: Orejas");

        await().atMost(SOON)
                .until(() ->
                        modules.all(Locale.of("es")).getFirst().about().title().equals("Orejas"));
    }

    @Test
    void whoeverAsksBeforeAllIsReadWaits() {
        Modules early = new Modules(new ContentSettings(true, folder, kept, SOON, SOON), CLOCK);

        assertThat(early.find("ears", Locale.ENGLISH)).isPresent();
    }

    @Test
    void aBrokenModuleOfWhichNoEditionIsKeptIsNotShownAtTheStart(@TempDir Path empty) {
        sample.delete("en/quiz.yaml");

        assertThat(new Modules(new ContentSettings(true, folder, empty, SOON, SOON), CLOCK).all(Locale.ENGLISH))
                .isEmpty();
        assertThat(warnings()).last().isEqualTo("The module 'ears' has 1 mistake; it is not shown");
    }

    @Test
    void aFolderThatGoesAwayTakesNothingWithIt(@TempDir Path elsewhere) throws IOException {
        Files.move(folder.resolve("ears"), elsewhere.resolve("ears"));
        Files.delete(folder);
        modules.refresh();

        assertThat(ids()).containsExactly("ears");
        assertThat(warnings())
                .containsExactly(
                        "The content folder " + folder + " does not exist or is empty",
                        "The module 'ears' cannot be read; its last good edition, of 2026-06-01T12:00:00Z, is taught");
        Files.createDirectory(folder);
    }

    @Test
    void aMissingFolderIsToldOnce(@TempDir Path empty) {
        Modules none = new Modules(new ContentSettings(true, folder.resolve("none"), empty, SOON, SOON), CLOCK);
        none.refresh();

        assertThat(none.all(Locale.ENGLISH)).isEmpty();
        assertThat(warnings())
                .containsExactly("The content folder " + folder.resolve("none") + " does not exist or is empty");
    }

    /** A link to the folder itself, to one above, to a place elsewhere, to nothing, and two that lead to each other. */
    @ParameterizedTest
    @CsvSource({
        "self, .",
        "ears/self, .",
        "ears/en/up, ..",
        "ears/en/lessons/far, ../../..",
        "elsewhere, /usr",
        "ears/images/elsewhere, /usr",
        "ears/en/ring, ring",
        "ears/nothing, no-such-file",
        "ears/device, /dev/zero"
    })
    void aLinkThatLeadsBackOrAwayIsToldOnceAndEndsNoWatch(String link, String target) throws IOException {
        watch.stop();
        Files.createSymbolicLink(folder.resolve(link), Path.of(target));
        startWith(Duration.ofMillis(100));
        String told = folder.resolve(link) + " is skipped";

        sample.edit("en/about.yaml", "title: Ear piercing", "title: Ears");

        await().atMost(SOON).until(() -> title().equals("Ears"));
        assertThat(warnings()).filteredOn(warning -> warning.startsWith(told)).hasSize(1);
    }

    @Test
    void aWatchThatFailsIsToldOnceAndGoesOn() {
        watch.stop();
        Modules failing = spy(modules);
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        ((Logger) LoggerFactory.getLogger(ContentWatch.class)).addAppender(told);
        willThrow(new IllegalStateException("once"), new IllegalStateException("twice"))
                .willCallRealMethod()
                .given(failing)
                .areOutdated();
        ContentSettings settings =
                new ContentSettings(true, folder, kept, Duration.ofMillis(50), Duration.ofMillis(50));
        watch = new ContentWatch(settings, failing);

        watch.start();
        sample.edit("en/about.yaml", "title: Ear piercing", "title: Ears");

        await().atMost(SOON).until(() -> title().equals("Ears"));
        assertThat(List.copyOf(told.list))
                .filteredOn(event -> event.getLevel() == Level.ERROR)
                .hasSize(1);
    }

    @Test
    void aPictureIsGivenByItsNameOnly() throws IOException {
        Files.writeString(folder.resolve("secret.svg"), "secret");

        assertThat(modules.picture("ears", "ear.svg"))
                .hasValueSatisfying(svg -> assertThat(svg).contains("circle"));
        assertThat(modules.picture("ears", "../../secret.svg")).isEmpty();
        assertThat(modules.picture("..", "secret.svg")).isEmpty();
    }

    private List<String> ids() {
        return modules.all(Locale.ENGLISH).stream().map(LearningModule::id).toList();
    }

    private String title() {
        return modules.find("ears", Locale.ENGLISH).orElseThrow().about().title();
    }

    private String language(String wanted) {
        return modules.find("ears", Locale.of(wanted)).orElseThrow().language().getLanguage();
    }

    private List<String> warnings() {
        return messages(Level.WARN);
    }

    private List<String> messages(Level level) {
        List<ILoggingEvent> events;
        synchronized (log) {
            events = List.copyOf(log.list);
        }
        return events.stream()
                .filter(event -> event.getLevel() == level)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
