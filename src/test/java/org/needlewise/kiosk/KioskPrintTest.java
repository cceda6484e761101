package org.needlewise.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is left of a patient's print job after the wipe, with a real browser and a real printing system. */
@Tag("slow")
class KioskPrintTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** Longer than a browser needs to start. */
    private static final Duration SHORT = Duration.ofSeconds(12);

    @TempDir
    Path folder;

    private final StandInSite site = new StandInSite();
    private final XScreen screen = new XScreen();
    private PrivateCups cups;
    private @Nullable LockedKiosk kiosk;

    @BeforeEach
    void startPrintingSystem() {
        cups = new PrivateCups(folder.resolve("cups"));
    }

    @AfterEach
    void stop() {
        if (kiosk != null) {
            kiosk.close();
            assertThat(FilesOf.folder(folder.resolve("home"))).isEmpty();
            assertThat(FilesOf.folder(folder.resolve("tmp"))).isEmpty();
        }
        cups.close();
        screen.close();
        site.close();
    }

    @Test
    void whatIsPrintedComesOutAndIsNowhereElse() {
        PrinterState.READY.comeAbout(cups);
        startKiosk();
        awaitReport("ready");

        screen.press("p");

        awaitPrinted();
        await("paper").atMost(PATIENCE).until(() -> cups.paper().contains("%PDF-"));
        screen.press("w");
        awaitNoTraces();
    }

    @ParameterizedTest
    @EnumSource(names = {"HOLDING", "DISABLED"})
    void aJobThatWaitsIsTakenBackAtTheWipe(PrinterState state) {
        state.comeAbout(cups);
        startKiosk();
        screen.press("p");
        awaitPrinted();
        await("a job that waits").atMost(PATIENCE).until(() -> !traces().isEmpty());

        screen.press("w");

        awaitNoTraces();
        assertThat(cups.run("lpstat", "-o").lines()).isEmpty();
        assertThat(cups.paper()).isEmpty();
    }

    /** Pages know that they must not print; this is what happens if one does. */
    @ParameterizedTest
    @EnumSource(names = {"NO_PRINTER", "NO_DRIVER", "STOPPED"})
    void underADialogOfTheBrowserTheWipeComesAllTheSame(PrinterState state) {
        state.comeAbout(cups);
        startKiosk(SHORT);
        awaitReport("away");

        screen.press("p");

        awaitNewStart();
        awaitNoTraces();
    }

    @Test
    void withoutADefaultPrinterNothingStays() {
        PrinterState.NO_DEFAULT.comeAbout(cups);
        startKiosk();
        awaitReport("away");
        screen.press("p");
        awaitPrinted();

        screen.press("w");

        awaitNoTraces();
    }

    @ParameterizedTest
    @EnumSource
    void aPageThatSaysNothingIsStartedAnew(Silence silence) {
        startKiosk(SHORT);
        awaitReport("away");

        screen.press(silence.key);

        awaitNewStart();
        assertThat(site.asked()).doesNotContain("/elsewhere");
        awaitNoTraces();
    }

    private void startKiosk() {
        startKiosk(Duration.ofMinutes(5));
    }

    /** @param patience how long a page may say nothing */
    private void startKiosk(Duration patience) {
        Map<String, String> environment = new HashMap<>(cups.environment());
        environment.put("KIOSK_PATIENCE", String.valueOf(patience.toSeconds()));
        kiosk = new LockedKiosk(screen, site.address(), folder, environment);
        await("a page").atMost(PATIENCE).until(() -> !site.said().isEmpty());
        screen.focusOnBrowser();
        await("focus").until(() -> site.said().getLast().focused());
    }

    private void awaitReport(String state) {
        await("a report of the printer")
                .atMost(PATIENCE)
                .until(() -> site.said().getLast().cookies().contains("printer=" + state));
    }

    private void awaitPrinted() {
        await("the end of printing")
                .atMost(PATIENCE)
                .until(() -> site.said().getLast().printed() == 1);
    }

    /** The service starts it when it has ended. */
    private void awaitNewStart() {
        LockedKiosk ended = Objects.requireNonNull(kiosk);
        await("a new start").atMost(PATIENCE).until(() -> !ended.runs());
        assertThat(ended.told()).contains("the page does not answer");
        assertThat(ended.code()).isOne();
    }

    private void awaitNoTraces() {
        await("no traces")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(traces()).isEmpty());
    }

    /** Files that hold the patient's word, or a document, in which it would be packed. */
    private List<Path> traces() {
        return FilesOf.folder(folder).stream()
                // A running browser keeps the title of its page there. All of that goes when the browser ends.
                .filter(file -> !file.toString().contains("/browser/"))
                .filter(file -> isDocument(file) || holds(file, StandInSite.PLANTED))
                .toList();
    }

    private static boolean isDocument(Path file) {
        return holds(file, "%PDF-");
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            return false;
        }
    }

    /** How a page can stop responding. */
    enum Silence {
        A_DIALOG("a"),
        ANOTHER_SITE("e"),
        A_LOOP("l");

        private final String key;

        Silence(String key) {
            this.key = key;
        }
    }
}
