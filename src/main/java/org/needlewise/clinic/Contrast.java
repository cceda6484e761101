package org.needlewise.clinic;

import java.util.HexFormat;

/**
 * The contrast of a color with white, as <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2</a>
 * defines contrast ratio and <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">relative luminance</a>.
 */
final class Contrast {

    /** The minimum ratio for text, by success criterion 1.4.3. */
    static final double TEXT = 4.5;

    private static final double FLARE = 0.05;

    private Contrast() {}

    /** The ratio, from 1 to 21, of a color in the form {@code #rrggbb} to white. */
    static double withWhite(String colour) {
        return (1 + FLARE) / (luminance(colour) + FLARE);
    }

    private static double luminance(String colour) {
        byte[] rgb = HexFormat.of().parseHex(colour.substring(1));
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(byte channel) {
        double share = Byte.toUnsignedInt(channel) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
