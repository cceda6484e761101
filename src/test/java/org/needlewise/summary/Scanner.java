package org.needlewise.summary;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads QR codes in pictures, as a phone's camera does. */
public final class Scanner {

    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"(-?[\\d.]+) (-?[\\d.]+) (\\d+) (\\d+)\"");
    private static final Pattern STROKES = Pattern.compile("<path stroke=\"#000\" d=\"M0 0([^\"]+)\"");
    private static final Pattern STROKE = Pattern.compile("(?:m(-?\\d+) (-?\\d+))?h(\\d+)");
    private static final int SCALE = 4;

    /** Tried in this order. Some codes can be read from few of them. */
    private static final List<Double> DISTANCES = List.of(1.0, 0.9, 0.8, 0.7, 0.6, 1.4, 0.75, 0.65, 1.75, 0.55);

    private Scanner() {}

    /** What the QR code says that is somewhere in a picture; it is seen from some distances, as a hand moves a camera. */
    public static Optional<String> find(BufferedImage picture) {
        return DISTANCES.stream()
                .flatMap(distance -> seen(smaller(picture, distance), DecodeHintType.TRY_HARDER).stream())
                .findFirst();
    }

    private static BufferedImage smaller(BufferedImage picture, double share) {
        int width = (int) (picture.getWidth() * share);
        int height = (int) (picture.getHeight() * share);
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        return smaller;
    }

    private static Optional<String> seen(BufferedImage picture, DecodeHintType how) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Optional.of(
                    new QRCodeReader().decode(bitmap, Map.of(how, true)).getText());
        } catch (NotFoundException | ChecksumException | FormatException _) {
            return Optional.empty();
        }
    }

    /** What the QR code says that is drawn like this. */
    public static String read(String svg) {
        MatchResult box = found(VIEW_BOX, svg);
        int side = Integer.parseInt(box.group(3)) * SCALE;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        pen.scale(SCALE, SCALE);
        pen.translate(-Double.parseDouble(box.group(1)), -Double.parseDouble(box.group(2)) - 0.5);
        int x = 0;
        int y = 0;
        for (MatchResult stroke :
                STROKE.matcher(found(STROKES, svg).group(1)).results().toList()) {
            x += stroke.group(1) == null ? 0 : Integer.parseInt(stroke.group(1));
            y += stroke.group(2) == null ? 0 : Integer.parseInt(stroke.group(2));
            int length = Integer.parseInt(stroke.group(3));
            pen.fillRect(x, y, length, 1);
            x += length;
        }
        return seen(picture, DecodeHintType.PURE_BARCODE)
                .orElseThrow(() -> new AssertionError("no QR code that can be read"));
    }

    private static MatchResult found(Pattern pattern, String svg) {
        return pattern.matcher(svg)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + pattern + " in the picture"));
    }
}
