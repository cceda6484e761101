package org.needlewise.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The last good edition of a module survives a restart. */
class RestartTest {

    /** Where the packed data of the first file begins, behind its header and name. */
    private static final int FIRST_DATA = 30 + "ears/en/about.yaml".length();

    private static final Instant KEPT = Instant.parse("2026-05-30T08:00:00Z");

    @TempDir
    Path folder;

    @TempDir
    Path data;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(Modules.class);
    private SampleContent sample;

    @BeforeEach
    void aGoodModuleWasTaught() throws IOException {
        sample = SampleContent.in(folder);
        start();
        Files.setLastModifiedTime(copy(), FileTime.from(KEPT));
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(log);
    }

    /** What may have happened to the files while the program was not running. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aModuleWhoseFilesCannotBeTaughtIsTaughtFromItsKeptEdition(
            String what, BiConsumer<SampleContent, Path> damage, String why) {
        damage.accept(sample, folder);

        Modules modules = start();

        assertThat(titles(modules)).containsExactly("Ear piercing");
        assertThat(modules.picture("ears", "ear.svg")).isPresent();
        assertThat(warnings())
                .last()
                .isEqualTo("The module 'ears' " + why + "; its last good edition, of 2026-05-30T08:00:00Z, is taught");
        assertThat(ears(modules))
                .satisfies(state -> assertThat(state.oldSince()).hasValue(KEPT))
                .satisfies(state -> assertThat(state.mistakes()).isPositive());
    }

    static Stream<Arguments> aModuleWhoseFilesCannotBeTaughtIsTaughtFromItsKeptEdition() {
        return Stream.of(
                damage("a mistake", "has 1 mistake", (sample, _) -> {
                    sample.edit("en/about.yaml", "title: Ear piercing", "title: Ears");
                    sample.edit("en/quiz.yaml", "answer: myth", "answer: mith");
                }),
                damage("a missing file", "has 1 mistake", (sample, _) -> sample.delete("en/quiz.yaml")),
                damage("a missing main file", "has 1 mistake", (sample, _) -> sample.delete("module.yaml")),
                damage("an empty folder of the module", "has 2 mistakes", (sample, folder) -> {
                    remove(folder.resolve("ears"));
                    create(folder.resolve("ears"));
                }),
                damage("no content folder", "cannot be read", (_, folder) -> remove(folder)),
                damage("a drive that is not mounted", "cannot be read", (_, folder) -> remove(folder.resolve("ears"))));
    }

    private static Arguments damage(String what, String why, BiConsumer<SampleContent, Path> damage) {
        return arguments(what, damage, why);
    }

    @Test
    void aGoodEditIsTaughtAfterARestartAndKept() {
        sample.edit("en/about.yaml", "title: Ear piercing", "title: Ears");
        assertThat(titles(start())).containsExactly("Ears");

        sample.delete("en/quiz.yaml");

        assertThat(titles(start())).containsExactly("Ears");
    }

    @Test
    void anEditionWithAdviceIsKeptToo() {
        sample.write("en/~$quiz.yaml", "");
        sample.edit("en/about.yaml", "title: Ear piercing", "title: Ears");
        start();

        sample.delete("en/quiz.yaml");

        assertThat(titles(start())).containsExactly("Ears");
    }

    @Test
    void aMistakeNeverReplacesTheKeptEdition() throws IOException {
        sample.edit("en/quiz.yaml", "answer: myth", "answer: mith");
        byte[] before = Files.readAllBytes(copy());

        start().refresh();

        assertThat(copy()).hasBinaryContent(before);
    }

    @Test
    void aRepairedModuleIsTaughtAndNoLongerOld() {
        sample.edit("en/quiz.yaml", "answer: myth", "answer: mith");
        Modules modules = start();

        sample.edit("en/quiz.yaml", "answer: mith", "answer: myth");
        sample.edit("en/about.yaml", "title: Ear piercing", "title: Ears");
        modules.refresh();

        assertThat(titles(modules)).containsExactly("Ears");
        assertThat(ears(modules)).isEqualTo(new ModuleState(true, Optional.empty(), 0, 0));
    }

    @Test
    void aContentFolderThatComesBackIsTaught(@TempDir Path elsewhere) throws IOException {
        Files.move(folder.resolve("ears"), elsewhere.resolve("ears"));
        Modules modules = start();
        assertThat(ears(modules).oldSince()).isPresent();

        Files.move(elsewhere.resolve("ears"), folder.resolve("ears"));
        modules.refresh();

        assertThat(ears(modules).oldSince()).isEmpty();
    }

    /** Copies that must not be taught as they are, and must not keep the program from starting. */
    @ParameterizedTest
    @ValueSource(strings = {"", "no zip", "cut", "changed byte", "mistake", "other module"})
    void aDamagedCopyIsNotTaught(String damage) throws IOException {
        byte[] good = Files.readAllBytes(copy());
        switch (damage) {
            case "cut" -> Files.write(copy(), Arrays.copyOf(good, good.length / 2));
            case "changed byte" -> {
                good[FIRST_DATA + 20] ^= 0x55;
                Files.write(copy(), good);
            }
            case "mistake" -> keep(copy -> copy.edit("en/quiz.yaml", "answer: myth", "answer: mith"), "ears");
            case "other module" -> keep(copy -> {}, "arms");
            default -> Files.writeString(copy(), damage);
        }
        sample.delete("en/quiz.yaml");

        Modules modules = start();

        assertThat(titles(modules)).isEmpty();
        assertThat(warnings()).last().isEqualTo("The module 'ears' has 1 mistake; it is not shown");
        assertThat(ears(modules).taught()).isFalse();
    }

    /** Packs a module as it is kept, without any check. */
    private void keep(Consumer<SampleContent> edit, String id) throws IOException {
        Path place = Files.createDirectory(data.resolve("place"));
        SampleContent other = SampleContent.in(place, id);
        edit.accept(other);
        try (var zip = new ZipOutputStream(Files.newOutputStream(copy()));
                Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(place.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void aRemovedModuleIsForgotten() {
        SampleContent.in(folder, "arms");
        Modules modules = start();

        remove(folder.resolve("ears"));
        modules.refresh();
        remove(folder);

        assertThat(copy()).doesNotExist();
        assertThat(start().states()).containsOnlyKeys("arms");
    }

    @Test
    void aModuleRemovedWhileTheProgramWasNotRunningIsForgotten() {
        SampleContent.in(folder, "arms");
        start();

        remove(folder.resolve("ears"));

        assertThat(start().states()).containsOnlyKeys("arms");
        assertThat(copy()).doesNotExist();
    }

    @Test
    void aModuleThatIsTooLargeIsTaughtAndNotKept() throws IOException {
        for (int file = 0; file < 150; file++) {
            Files.writeString(sample.path("images/picture-" + file + ".svg"), "x".repeat(250 * 1024));
        }
        byte[] before = Files.readAllBytes(copy());

        assertThat(titles(start())).containsExactly("Ear piercing");

        assertThat(copy()).hasBinaryContent(before);
    }

    @Test
    void aDataFolderThatCannotBeWrittenDelaysNothing() throws IOException {
        Path file = Files.createFile(data.resolve("file"));
        ContentSettings settings = new ContentSettings(
                true, folder, file.resolve("editions"), Duration.ofMillis(10), Duration.ofMillis(10));

        assertThat(titles(new Modules(settings, clock()))).containsExactly("Ear piercing");
    }

    private Modules start() {
        Modules modules = new Modules(
                new ContentSettings(
                        true, folder, data.resolve("editions"), Duration.ofMillis(10), Duration.ofMillis(10)),
                clock());
        modules.afterSingletonsInstantiated();
        return modules;
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    }

    private Path copy() {
        return data.resolve("editions/ears.zip");
    }

    private static ModuleState ears(Modules modules) {
        return Objects.requireNonNull(modules.states().get("ears"));
    }

    private static List<String> titles(Modules modules) {
        return modules.all(Locale.ENGLISH).stream()
                .map(module -> module.about().title())
                .toList();
    }

    private List<String> warnings() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel() == Level.WARN)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
