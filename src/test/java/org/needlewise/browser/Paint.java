package org.needlewise.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** The pixels that a browser has painted for an element. */
record Paint(BufferedImage image) {

    /** Brings it to the middle first, where no bar covers it. */
    static Paint of(Browser browser, WebElement element) {
        browser.script("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
        try {
            return new Paint(ImageIO.read(new ByteArrayInputStream(element.getScreenshotAs(OutputType.BYTES))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The middle third of width and height. */
    Paint middle() {
        int width = image.getWidth() / 3;
        int height = image.getHeight() / 3;
        return new Paint(image.getSubimage(width, height, width, height));
    }

    /** How many pixels are other than in another painting; all of them where it has another size. */
    long differenceTo(Paint other) {
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return (long) image.getWidth() * image.getHeight();
        }
        int[] pixels = pixels();
        int[] others = other.pixels();
        return IntStream.range(0, pixels.length)
                .filter(place -> pixels[place] != others[place])
                .count();
    }

    /** How many pixels have a colour as red, green and blue, of eight bits each. */
    long count(IntPredicate colour) {
        return IntStream.of(pixels())
                .map(pixel -> pixel & 0xFFFFFF)
                .filter(colour)
                .count();
    }

    long colours() {
        return IntStream.of(pixels()).distinct().count();
    }

    private int[] pixels() {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
