package org.needlewise.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a kiosk considers its printer usable. */
class KioskPrinterTest {

    private static final String IDLE = "printer desk is idle.  enabled since Wed Nov 25 16:24:43 2026";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void onlyAPrinterThatCanBeUsedIsReady(PrinterState state) {
        try (PrivateCups cups = new PrivateCups(folder.resolve("cups"))) {
            state.comeAbout(cups);

            boolean ready = isReady(cups.environment());

            // The wipe cancels a job that waits at a printer that holds all jobs.
            assertThat(ready).isEqualTo(state == PrinterState.READY || state == PrinterState.HOLDING);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "media-empty-error",
                "media-empty",
                "media-jam-error",
                "media-needed",
                "toner-empty-error",
                "door-open-error",
                "offline-report",
                "toner-low-warning media-empty-error",
                "paused"
            })
    void aPrinterThatComplainsIsNotReady(String alert) throws IOException {
        assertThat(isReadyWith(IDLE, alert)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"none", "toner-low-warning", "media-low-report", "media-empty-warning", "connecting-to-device"})
    void aPrinterThatOnlyWarnsIsReady(String alert) throws IOException {
        assertThat(isReadyWith(IDLE, alert)).isTrue();
    }

    @Test
    void aPrinterThatPrintsIsReady() throws IOException {
        assertThat(isReadyWith("printer desk now printing desk-7.  enabled since Wed Nov 25 16:24:43 2026", "none"))
                .isTrue();
    }

    @Test
    void aPrintingSystemThatNeverAnswersIsNotReady() throws IOException {
        tool("lpstat", "exec sleep 60");

        assertThat(isReady(tools())).isFalse();
    }

    private boolean isReadyWith(String state, String alert) throws IOException {
        tool("lpstat", """
                case "$1" in
                  -d) echo 'system default destination: desk' ;;
                  -l) printf '%s\\n\\tAlerts: %s\\n' '%STATE' '%ALERT' ;;
                  -a) echo 'desk accepting requests since Wed Nov 25 16:24:43 2026' ;;
                esac
                """.replace("%STATE", state).replace("%ALERT", alert));
        tool("lpoptions", "echo 'PageSize/Media Size: *A4'");
        return isReady(tools());
    }

    private Map<String, String> tools() {
        return Map.of("PATH", folder + ":" + System.getenv("PATH"));
    }

    private void tool(String name, String does) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + does + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static boolean isReady(Map<String, String> environment) {
        Command asked = Command.run(
                environment,
                "bash",
                "-c",
                "set -euo pipefail; . bin/kiosk-printer.sh; if printer_ready; then echo ready; fi");
        assertThat(asked.code()).as(asked.text()).isZero();
        return asked.text().contains("ready");
    }
}
