package org.needlewise.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.needlewise.summary.Scanner;
import org.needlewise.ui.visit.Paths;
import org.openqa.selenium.OutputType;

/** The screen with the code for a phone. */
record PhonePage(Screen screen) {

    void await() {
        screen.awaitHeading(Words.of("take-along.device"));
    }

    /** The address that a phone reads from what is on the screen. */
    String scan() {
        Optional<String> read = screen.browser().await("code that can be read", driver -> {
            Optional<String> found = Scanner.find(picture());
            return found.isPresent() ? found : null;
        });
        return Objects.requireNonNull(read).orElseThrow();
    }

    /** Opens on another device, which knows nothing yet, what the screen shows. */
    static void scanAndOpen(Screen screen) {
        String scanned = new PhonePage(screen).scan();
        screen.browser().forgetCookies();
        screen.browser().goTo(Paths.WELCOME);
        screen.browser().goTo(path(scanned));
        new SummaryPage(screen).await();
    }

    static void openNoCode(Screen screen) {
        screen.browser().goTo(Paths.PHONE + "#1");
        screen.awaitArrival(Words.of("arrival.unreadable"));
    }

    /** What stands behind the site's address, with the code. */
    static String path(String scanned) {
        return scanned.substring(scanned.indexOf(Paths.PHONE + "#"));
    }

    private BufferedImage picture() {
        byte[] png = screen.browser().chrome().getScreenshotAs(OutputType.BYTES);
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
