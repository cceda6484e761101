package org.needlewise.summary.logo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Draws a PNG or JPEG picture. */
final class BitmapLogo {

    private static final int CMYK = 4;
    private static final long MOST_PIXELS = 50_000_000;

    private BitmapLogo() {}

    static LogoDrawing draw(byte[] picture) {
        JpegHead head = JpegHead.of(picture);
        if (head.components() == CMYK) {
            throw new UndrawableLogo("it is a JPEG in CMYK, the colours of a press; save it as a PNG in RGB");
        }
        if (head.orientation() != JpegHead.UPRIGHT) {
            throw new UndrawableLogo("it lies on its side, as its Exif data say; save it upright");
        }
        return new LogoDrawing.Drawn(Raster.png(read(picture)), List.of());
    }

    private static BufferedImage read(byte[] picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof UndrawableLogo known) {
                throw known;
            }
            throw new UndrawableLogo(
                    "it is broken, or of a kind that only some programs read; save it as a PNG in RGB");
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new UndrawableLogo("it has %s x %s pixels; expected at most 50 megapixels".formatted(width, height));
        }
        // There is a warning if the file is truncated. Browsers show such a picture in part.
        reader.addIIOReadWarningListener((source, warning) -> {
            throw new UndrawableLogo("it is not whole: " + warning);
        });
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * Raster.MOST_WIDE));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }
}
