package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.seal.SampleKeys;
import org.needlewise.ui.visit.Paths;
import org.springframework.util.FileSystemUtils;

/** The built program on a machine whose locale has its own digits and whose charset is ASCII. */
@RealBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerPlaceTest {

    private static final Path FOLDER = Path.of("target/nodes");

    private final Node program;
    private final Browser browser;

    ServerPlaceTest(Shortcut shortcut) throws IOException {
        Path content = FOLDER.resolve("place");
        FileSystemUtils.copyRecursively(Path.of("quizzes"), content);
        name(content.resolve("microneedling/images"));
        program = new Node(
                        "place",
                        List.of(
                                "--needlewise.seal.key-file=" + SampleKeys.in(FOLDER.resolve("place-keys.json")),
                                "--needlewise.content.folder=" + content))
                .with("LC_ALL", "POSIX")
                .with("JAVA_TOOL_OPTIONS", "-Duser.language=mr -Duser.country=IN");
        program.start();
        program.awaitReady();
        browser = new Browser(Chrome.start(), new Site(program::port), shortcut);
    }

    @AfterAll
    void close() {
        browser.close();
        program.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Paths.WELCOME, Paths.LEARN, Paths.MYTH_OR_FACT, Paths.SUMMARY, Paths.TO_PHONE})
    void noScreenSpeaksTheServersLanguage(String path) {
        Screen screen = browser.visit(Size.PHONE, path);
        browser.await("text", _ -> !screen.text().isBlank());

        assertThat(screen.text()).doesNotContainPattern("\\p{IsDevanagari}").containsPattern("[0-9]");
    }

    @Test
    void aPhoneGetsItsCode() {
        browser.visit(Size.PHONE, Paths.TO_PHONE).awaitText(Words.of("phone.good-for", 30));

        assertThat(browser.script("return document.querySelector('svg path[stroke]')?.getAttribute('d')"))
                .asString()
                .matches("[\\dMmh -]{500,}");
    }

    /** A picture whose name holds letters that the machine cannot write. */
    private static void name(Path images) throws IOException {
        String copy = "cp %1$s/ice-pack.svg \"%1$s/$(printf 'gr\\303\\266\\303\\237e').svg\"".formatted(images);
        assertThat(new ProcessBuilder("sh", "-c", copy).start().onExit().join().exitValue())
                .isZero();
    }
}
