package org.needlewise.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
                .contains("--kiosk", "--force-app-mode", "--kiosk-printing", "--remote-debugging-pipe")
                .contains("--disable-pinch", "--overscroll-history-navigation=0")
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

    @Test
    void whatTheBrowserWritesIsGoneWithIt() throws Exception {
        tool("chromium", "env | grep -E '^(HOME|TMPDIR|XDG_)'; printf '%s\\n' \"$@\"");

        Ended ended = kiosk("https://needlewise.example", "hall");

        String home = Path.of(profile(ended)).resolveSibling("").toString();
        assertThat(ended.lines())
                .contains("HOME=" + home, "TMPDIR=" + home + "/tmp")
                .noneMatch(line -> line.matches("XDG_(CONFIG|CACHE|DATA|STATE|DOWNLOAD).*"));
        assertThat(Path.of(home)).doesNotExist();
    }

    @Test
    void aBrowserThatIsNotLockedIsNotStarted() throws Exception {
        Ended ended = run("https://needlewise.example", "hall");

        assertThat(ended.code()).isOne();
        assertThat(String.join("\n", ended.lines()))
                .contains("is not locked to https://needlewise.example")
                .contains("kiosk --policies https://needlewise.example | sudo install -D -m 644 /dev/stdin"
                        + " /etc/chromium/policies/managed/needlewise.json")
                .doesNotContain("--user-data-dir");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, http://.localhost:8080",
        "http://needlewise.example, http://.needlewise.example:80",
        "https://needlewise.example/, https://.needlewise.example:443",
        "https://192.0.2.7:8443, https://.192.0.2.7:8443"
    })
    void policiesAllowThisSiteAloneWithItsPort(String address, String allowed) throws Exception {
        JsonNode policies = JsonMapper.shared()
                .readTree(String.join("\n", run("--policies", address).lines()));

        assertThat(policies.get("URLBlocklist")).extracting(JsonNode::asString).containsExactly("*");
        // Nothing prints without the browser's own print page.
        assertThat(policies.get("URLAllowlist"))
                .extracting(JsonNode::asString)
                .containsExactly(allowed, "chrome://print", "chrome-untrusted://print");
    }

    @ParameterizedTest
    @CsvSource({
        "IncognitoModeAvailability, 1",
        "BrowserGuestModeEnabled, false",
        "BrowserSignin, 0",
        "SyncDisabled, true",
        "DownloadRestrictions, 3",
        "AllowFileSelectionDialogs, false",
        "DeveloperToolsAvailability, 2",
        "PasswordManagerEnabled, false",
        "AutofillAddressEnabled, false",
        "AutofillCreditCardEnabled, false",
        "SavingBrowserHistoryDisabled, true",
        "TranslateEnabled, false",
        "SpellCheckServiceEnabled, false",
        "DefaultPopupsSetting, 2"
    })
    void policiesSwitchOffWhatAKioskHasNoUseFor(String policy, String set) throws Exception {
        JsonNode policies =
                JsonMapper.shared().readTree(String.join("\n", run("--policies").lines()));

        assertThat(policies.get(policy).asString()).isEqualTo(set);
        assertThat(policies.get("ExtensionInstallBlocklist").get(0).asString()).isEqualTo("*");
        assertThat(policies.get("PrinterTypeDenyList"))
                .extracting(JsonNode::asString)
                .contains("pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "needlewise.example, hall, is not an address",
        "http://needlewise.example/kiosk/hall, hall, is not an address",
        "http://needlewise.example|x, hall, is not an address",
        "http://needlewise.example, Front Desk, is not a kiosk name"
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

    /** As one looks at it: a lock would hold for all browsers of this computer. */
    private Ended kiosk(String... words) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of("--unlocked"), Stream.of(words)).toArray(String[]::new));
    }

    private Ended run(String... words) throws IOException, InterruptedException {
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
