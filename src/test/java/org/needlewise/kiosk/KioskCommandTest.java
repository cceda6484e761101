package org.needlewise.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KioskCommandTest {

    @TempDir
    Path tools;

    @BeforeEach
    void standInForBrowserAndNetwork() throws IOException {
        tool("chromium", "printf '%s\\n' \"$@\"");
        tool("curl", "exit 0");
    }

    @Test
    void theBrowserShowsNothingButTheStationAndPrintsWithoutAsking() throws Exception {
        Ended ended = kiosk("http://needlewise.example:8080/", "front-desk");

        assertThat(ended.code()).isZero();
        assertThat(ended.lines())
                .contains("--kiosk", "--kiosk-printing", "--disable-pinch", "--overscroll-history-navigation=0")
                .contains("--unsafely-treat-insecure-origin-as-secure=http://needlewise.example:8080")
                .endsWith("http://needlewise.example:8080/kiosk/front-desk#start");
    }

    @Test
    void aSecureAddressNeedsNoException() throws Exception {
        Ended ended = kiosk("https://needlewise.example", "hall");

        assertThat(ended.lines())
                .noneMatch(line -> line.contains("insecure"))
                .endsWith("https://needlewise.example/kiosk/hall#start");
    }

    @Test
    void theProfileIsNewEachTimeAndGoneAfterwards() throws Exception {
        String profile = profile(kiosk("https://needlewise.example", "hall"));
        String next = profile(kiosk("https://needlewise.example", "hall"));

        assertThat(profile).isNotEqualTo(next);
        assertThat(Path.of(profile)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "needlewise.example, hall, is no address",
        "http://needlewise.example/kiosk/hall, hall, is no address",
        "http://needlewise.example, Front Desk, is no name"
    })
    void aWrongWordIsToldInOneSentence(String address, String name, String told) throws Exception {
        Ended ended = kiosk(address, name);

        assertThat(ended.code()).isOne();
        assertThat(ended.lines()).singleElement().asString().contains(told);
    }

    private static String profile(Ended ended) {
        return ended.lines().stream()
                .filter(line -> line.startsWith("--user-data-dir="))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .findFirst()
                .orElseThrow();
    }

    private void tool(String name, String does) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ended kiosk(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "bin/kiosk"));
        command.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
        Process started = process.start();
        List<String> lines = started.inputReader().readAllLines();
        return new Ended(started.waitFor(), lines);
    }

    private record Ended(int code, List<String> lines) {}
}
