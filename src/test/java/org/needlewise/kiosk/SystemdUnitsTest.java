package org.needlewise.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemdUnitsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"needlewise-kiosk.service", "needlewise.service"})
    void systemdFindsNoFaultWithAUnit(String name) throws IOException, InterruptedException {
        assumeTrue(isThere("systemd-analyze"), "systemd-analyze is not installed here");
        String unit = Files.readString(Path.of("docs/kiosk", name));
        // The programs that it names are not installed where the tests run.
        Path copy =
                Files.writeString(folder.resolve(name), unit.replaceAll("(?m)^ExecStart=\\S+", "ExecStart=/bin/true"));

        Process verify = new ProcessBuilder("systemd-analyze", "verify", "--man=no", copy.toString())
                .redirectErrorStream(true)
                .start();
        String told = String.join("\n", verify.inputReader().readAllLines());

        assertThat(verify.waitFor()).as(told).isZero();
        assertThat(told.lines().filter(line -> line.contains(name))).isEmpty();
    }

    private static boolean isThere(String program) {
        return Path.of("/usr/bin", program).toFile().canExecute();
    }
}
