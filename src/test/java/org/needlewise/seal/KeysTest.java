package org.needlewise.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KeysTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("data/keys.json");
    }

    @Test
    void aKeySetIsMadeForItsOwnerAlone() throws IOException {
        assertThat(run("make")).isZero();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new KeyFile(file).read().keys().size()).isOne();
        assertThat(file.getParent()).isDirectoryContaining(file::equals);
    }

    @Test
    void aKeySetIsNeverOverwritten() throws IOException {
        run("make");
        String before = Files.readString(file);

        assertThat(run("make")).isOne();
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(output()).contains("exists already");
    }

    @Test
    void aKeyIsAddedFirstAndPromotedLater() {
        run("make");
        int first = primary();

        assertThat(run("add")).isZero();
        assertThat(primary()).isEqualTo(first);
        assertThat(run("promote")).isZero();
        assertThat(primary()).isNotEqualTo(first);
        assertThat(new KeyFile(file).read().keys().size()).isEqualTo(2);
    }

    @Test
    void wordsThatAreNotUnderstoodAreAnsweredWithTheUsage() {
        assertThat(Keys.run(List.of(), new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(run("eat")).isEqualTo(2);
        assertThat(output()).contains(Keys.USAGE);
    }

    @Test
    void aFileThatIsNoKeySetIsToldAndLeftAlone() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"secret\":\"abc\"}");

        assertThat(run("add")).isOne();
        assertThat(Files.readString(file)).isEqualTo("{\"secret\":\"abc\"}");
        assertThat(output()).doesNotContain("abc");
    }

    @Test
    void theProgramMakesItsOwnKeySetAtTheFirstStartAndFindsItAtTheNext() {
        assertThat(file).doesNotExist();
        start("needlewise.seal.key-file=" + file)
                .run(context -> assertThat(context).hasNotFailed());
        int made = primary();

        start("needlewise.seal.key-file=" + file)
                .run(context -> assertThat(context).hasNotFailed());

        assertThat(primary()).isEqualTo(made);
    }

    @Test
    void aKeySetOfTheEnvironmentWinsOverTheFile() {
        start(
                        "needlewise.seal.key-file=" + file,
                        "needlewise.seal.keys=" + KeySet.fresh().json())
                .run(context -> assertThat(context).hasNotFailed());

        assertThat(file).doesNotExist();
    }

    @Test
    void aWrongKeySetStopsTheStartAndIsNotShown() {
        start("needlewise.seal.keys=hunter2")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasRootCauseInstanceOf(InvalidConfigurationPropertyValueException.class)
                        .rootCause()
                        .hasMessageNotContaining("hunter2"));
    }

    @Test
    void aMissingFileIsNotMadeByMistakeWhenAKeyIsAdded() {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(new KeyFile(file)::read);
        assertThat(run("promote")).isOne();
        assertThat(file).doesNotExist();
    }

    private static ApplicationContextRunner start(String... settings) {
        return new ApplicationContextRunner()
                .withBean(java.time.Clock.class, java.time.Clock::systemUTC)
                .withUserConfiguration(SealConfiguration.class)
                .withPropertyValues(settings);
    }

    private int primary() {
        return new KeyFile(file).read().keys().getPrimary().getId();
    }

    private int run(String word) {
        return Keys.run(List.of(word, file.toString()), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
