package org.needlewise.summary.logo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The header of a JPEG picture.
 *
 * @param orientation the Exif orientation (Exif 2.3, tag 0x0112), which browsers apply
 * @param components the number of color components; four means CMYK
 */
record JpegHead(int orientation, int components) {

    static final int UPRIGHT = 1;
    private static final int RGB = 3;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0xFFE1;
    private static final long EXIF_HEAD = 0x457869660000L;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    /** For other kinds of pictures: upright, with three color components. */
    static JpegHead of(byte[] picture) {
        int orientation = UPRIGHT;
        int components = RGB;
        try {
            ByteBuffer in = ByteBuffer.wrap(picture);
            int marker = unsigned(in) == START_OF_IMAGE ? unsigned(in) : START_OF_SCAN;
            while (marker != START_OF_SCAN) {
                int length = unsigned(in) - 2;
                ByteBuffer segment = in.slice(in.position(), length);
                if (marker == EXIF && length > 14 && segment.getLong(0) >> 16 == EXIF_HEAD) {
                    orientation = inExif(segment.slice(6, length - 6));
                } else if (isFrame(marker)) {
                    components = segment.get(5);
                }
                in.position(in.position() + length);
                marker = unsigned(in);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // If the file is broken, the code that decodes it reports that.
            return new JpegHead(orientation, components);
        }
        return new JpegHead(orientation, components);
    }

    /** SOF0 to SOF15, except the table segments numbered in between. */
    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static int inExif(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = directory + 2; entries > 0; entry += ENTRY, entries--) {
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                return Short.toUnsignedInt(tiff.getShort(entry + 8));
            }
        }
        return UPRIGHT;
    }

    private static int unsigned(ByteBuffer in) {
        return Short.toUnsignedInt(in.getShort());
    }
}
