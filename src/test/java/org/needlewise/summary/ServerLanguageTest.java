package org.needlewise.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.content.CheckContent;
import org.needlewise.content.SampleContent;

/** The locale of the server's machine affects nothing. */
@Tag("slow")
class ServerLanguageTest {

    private static String expected = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void tellWhatIsExpected(@TempDir Path folder) throws IOException {
        expected = printed(folder, List.of("-Duser.language=en", "-Duser.country=US"));
    }

    /** Digits of their own, a calendar of its own, and letters whose small form is another one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=mr -Duser.country=IN",
                "-Duser.language=ar -Duser.country=EG",
                "-Duser.language=bn -Duser.country=IN",
                "-Duser.language=fa -Duser.country=IR",
                "-Duser.language=ne -Duser.country=NP",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai",
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=de -Duser.country=DE"
            })
    void allThatMachinesReadIsTheSameInEveryLanguage(String language) throws IOException {
        assertThat(printed(folder, List.of(language.split(" ")))).isEqualTo(expected);
    }

    /** Without a locale, Java can neither read nor write such a name. In a module, the file is advice. */
    @ParameterizedTest
    @ValueSource(strings = {"ears/images/%s.svg", "ears/%s.txt", "ears/en/%s", "%s.txt"})
    void aNameThatTheMachineCannotWriteStopsNothing(String place) throws IOException {
        SampleContent.in(folder);
        Path picture = folder.resolve("ears/images/ear.svg");
        String file = folder + "/" + place;
        String letters = "$(printf 'gr\\303\\266\\303\\237e')";
        Process copying =
                new ProcessBuilder("sh", "-c", "cp '%s' \"%s\"".formatted(picture, file.formatted(letters))).start();
        assertThat(copying.onExit().join().exitValue()).isZero();

        assertThat(printed(List.of(), CheckContent.class, folder)).contains(": 1 module, 1 language, no mistakes");
    }

    private static String printed(Path folder, List<String> language) throws IOException {
        return printed(language, MachineTexts.class, folder);
    }

    /** What a program prints on a machine without a locale, which ends well. */
    private static String printed(List<String> options, Class<?> program, Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.addAll(List.of(program.getName(), folder.toString()));
        Path printed = Files.createTempFile("printed", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().put("LC_ALL", "POSIX");
        int end = builder.start().onExit().join().exitValue();
        String text = Files.readString(printed);
        Files.delete(printed);
        assertThat(end).as(text).isZero();
        return text;
    }
}
