package org.needlewise.summary.logo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Scales a logo to the resolution that print needs, in plain RGB with transparency. */
final class Raster {

    /** In pixels: 12 millimeters at 600 dpi. */
    static final int HIGH = 300;

    static final int MOST_WIDE = 3_000;
    /** A longer logo would leave no room for the clinic's name. */
    private static final int LONGEST = 12;

    private Raster() {}

    static byte[] png(BufferedImage drawn) {
        checkShape(drawn.getWidth(), drawn.getHeight());
        BufferedImage fitting = plain(drawn);
        if (isEmpty(fitting)) {
            throw new UndrawableLogo("nothing of it can be seen");
        }
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.setUseCache(false);
            ImageIO.write(fitting, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void checkShape(double width, double height) {
        if (!(width > 0 && height > 0)) {
            throw new UndrawableLogo("it has no size");
        }
        if (width > LONGEST * height || height > LONGEST * width) {
            throw new UndrawableLogo("it is more than %s times as long as it is wide".formatted(LONGEST));
        }
    }

    private static BufferedImage plain(BufferedImage drawn) {
        BufferedImage image = drawn;
        // Halving step by step preserves thin lines, which one large step would lose.
        while (image.getHeight() > 2 * HIGH) {
            image = scaled(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        return scaled(image, image.getWidth(), image.getHeight());
    }

    private static BufferedImage scaled(BufferedImage from, int width, int height) {
        BufferedImage to = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(from, 0, 0, to.getWidth(), to.getHeight(), null);
        graphics.dispose();
        return to;
    }

    private static boolean isEmpty(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
