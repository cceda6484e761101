package org.needlewise.station;

import java.util.List;

/**
 * The invitation in one language.
 *
 * @param language the value of the page's {@code lang} attribute
 * @param direction {@code ltr} or {@code rtl}
 * @param title the name of the procedure or, if there are several, of the clinic
 * @param start the text of the button
 * @param address what the button opens
 * @param smallPrint what a patient has to know before the first lesson, if the button opens the lessons
 */
public record Invitation(
        String language,
        String direction,
        String title,
        String heading,
        List<String> promises,
        String start,
        String address,
        List<String> smallPrint) {

    private static final int SHORT = 14;
    private static final int LONG = 28;

    public Invitation {
        promises = List.copyOf(promises);
        smallPrint = List.copyOf(smallPrint);
    }

    /** How much room the title takes: {@code short}, {@code medium}, or {@code long}. */
    public String length() {
        return title.length() <= SHORT ? "short" : title.length() <= LONG ? "medium" : "long";
    }
}
