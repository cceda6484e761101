package org.needlewise.summary.logo;

import java.util.Arrays;
import java.util.List;

/** The result of drawing a logo for paper. */
public sealed interface LogoDrawing {

    /**
     * A logo that was drawn.
     *
     * @param png the picture, large enough for print
     * @param advice what may look different than on the screen
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Drawn(byte[] png, List<String> advice) implements LogoDrawing {

        public Drawn {
            advice = List.copyOf(advice);
        }
    }

    /** A logo that would not look as it does on the screen, and why. */
    record LeftOut(String reason) implements LogoDrawing {}

    /** Draws an SVG, PNG, or JPEG picture, regardless of its file name. */
    static LogoDrawing of(byte[] picture) {
        try {
            return isBitmap(picture) ? BitmapLogo.draw(picture) : SvgLogo.draw(picture);
        } catch (UndrawableLogo e) {
            return new LeftOut(String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return new LeftOut("it cannot be drawn (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static boolean isBitmap(byte[] picture) {
        return begins(picture, 0x89, 'P', 'N', 'G') || begins(picture, 0xFF, 0xD8, 0xFF);
    }

    private static boolean begins(byte[] picture, int... bytes) {
        byte[] beginning = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            beginning[at] = (byte) bytes[at];
        }
        return Arrays.equals(Arrays.copyOf(picture, bytes.length), beginning);
    }
}
