package org.needlewise.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.needlewise.summary.Scanner;
import org.openqa.selenium.OutputType;

/** The screen with the code for a phone. */
record PhonePage(Screen screen) {

    void await() {
        screen.awaitArrival(Words.of("phone.heading"));
    }

    /** The address that a phone reads from what is on the screen. */
    String scan() {
        return Scanner.find(picture());
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
