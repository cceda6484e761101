package org.needlewise.summary;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A QR code as runs of dark modules in each row.
 *
 * @param size the width and height, in modules
 * @param path the runs as the data of an SVG path, each one a stroke of width 1
 */
record QrDrawing(int size, String path) {

    /** 117 modules on each side, the densest code that phones read reliably from a screen at arm's length. */
    static final int MOST = 25;

    /** The code of a text and the digits that follow it; empty if that is too much for a code of {@link #MOST}. */
    static Optional<QrDrawing> of(String text, String digits) {
        List<QrSegment> segments =
                List.of(QrSegment.makeBytes(text.getBytes(StandardCharsets.US_ASCII)), QrSegment.makeNumeric(digits));
        try {
            QrCode code = QrCode.encodeSegments(segments, QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, MOST, -1, true);
            return Optional.of(new QrDrawing(code.size, path(code)));
        } catch (DataTooLongException _) {
            return Optional.empty();
        }
    }

    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder("M0 0");
        int penX = 0;
        int penY = 0;
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    int end = endOfRun(code, x, y);
                    move(path, x - penX, y - penY);
                    path.append('h').append(end - x);
                    penX = end;
                    penY = y;
                    x = end;
                }
            }
        }
        return path.toString();
    }

    private static int endOfRun(QrCode code, int x, int y) {
        int end = x;
        while (code.getModule(end, y)) {
            end++;
        }
        return end;
    }

    private static void move(StringBuilder path, int right, int down) {
        if (right != 0 || down != 0) {
            path.append('m').append(right).append(' ').append(down);
        }
    }
}
