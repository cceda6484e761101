package org.needlewise.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlewise.kiosk.StandInSite.Said;

/** What a keyboard and a mouse can do on a kiosk, tested in a real window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KioskKeysTest {

    /** A window that comes up takes less time than a page needs for so many reports. */
    private static final int REPORTS = 5;

    private final StandInSite site = new StandInSite();
    private final XScreen screen = new XScreen();
    private LockedKiosk kiosk;

    @BeforeAll
    void start(@TempDir Path folder) {
        kiosk = new LockedKiosk(screen, site.address(), folder, Map.of());
        awaitReports();
        screen.focusOnBrowser();
        await("focus").until(() -> site.said().getLast().focused());
    }

    @AfterAll
    void stop() {
        kiosk.close();
        screen.close();
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ctrl+n",
                "ctrl+shift+n",
                "ctrl+t",
                "ctrl+shift+t",
                "ctrl+o",
                "ctrl+s",
                "ctrl+p",
                "ctrl+shift+p",
                "ctrl+u",
                "ctrl+shift+i",
                "ctrl+shift+j",
                "ctrl+shift+c",
                "F12",
                "ctrl+j",
                "ctrl+h",
                "ctrl+l",
                "ctrl+k",
                "ctrl+e",
                "alt+d",
                "F6",
                "F11",
                "alt+Home",
                "alt+Left",
                "alt+Right",
                "ctrl+d",
                "ctrl+shift+d",
                "ctrl+shift+o",
                "ctrl+shift+b",
                "ctrl+shift+Delete",
                "ctrl+shift+m",
                "ctrl+shift+a",
                "ctrl+shift+s",
                "F1",
                "F3",
                "F7",
                "F10",
                "alt+f",
                "alt+e",
                "alt+shift+i",
                "alt+shift+a",
                "ctrl+f",
                "ctrl+g",
                "ctrl+shift+g",
                "shift+Escape",
                "ctrl+plus",
                "ctrl+minus",
                "ctrl+Tab",
                "ctrl+1",
                "ctrl+r",
                "F5",
                "shift+F10",
                "Menu",
                "ctrl+F4",
                "ctrl+w",
                "ctrl+shift+w",
                "ctrl+shift+q",
                "Escape"
            })
    void aKeyOpensNothingAndLeadsNowhere(String keys) {
        screen.press(keys);

        assertThatOnlyTheSiteIsThere();
    }

    @Test
    void theRightButtonOfAMouseOpensNoMenu() {
        screen.clickWith(3);

        assertThatOnlyTheSiteIsThere();
    }

    private void assertThatOnlyTheSiteIsThere() {
        awaitReports();
        Said said = site.said().getLast();
        assertThat(kiosk.runs()).as(kiosk.told()).isTrue();
        assertThat(said.visible()).as("seen").isTrue();
        assertThat(said.focused()).as("focused").isTrue();
        assertThat(said.printed()).as("printed").isZero();
        assertThat(screen.windows()).hasSize(1);
    }

    private void awaitReports() {
        int before = site.said().size();
        await("reports of the page")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> site.said().size() >= before + REPORTS);
    }
}
