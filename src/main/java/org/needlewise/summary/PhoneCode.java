package org.needlewise.summary;

import java.util.Set;
import org.needlewise.journey.JourneyPart;

/**
 * A QR code for a phone. Its URL has the sealed journey as the fragment.
 *
 * @param size the width and height of the QR code, in modules
 * @param path its dark modules as the data of an SVG path
 * @param behind the parts of the journey that did not fit
 */
public record PhoneCode(int size, String path, Set<JourneyPart> behind) {

    /** The width of the quiet zone around a QR code, in modules (ISO/IEC 18004). */
    private static final int QUIET = 4;

    public PhoneCode {
        behind = Set.copyOf(behind);
    }

    /**
     * The QR code as an SVG picture for a page: black on white, regardless of the page's colors.
     *
     * @param label its description for screen readers
     */
    public String svg(String label) {
        return """
                <svg viewBox="-%1$s -%1$s.5 %2$s %2$s" role="img" aria-label="%3$s" shape-rendering="crispEdges">\
                <path fill="#fff" d="M-%1$s-%1$s.5h%2$sv%2$sh-%2$sz"/><path stroke="#000" d="%4$s"/></svg>\
                """.formatted(QUIET, size + 2 * QUIET, escaped(label), path);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
