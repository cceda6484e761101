package org.needlewise.station;

import java.util.List;

/**
 * The invitation in one language.
 *
 * @param language the value of the page's {@code lang} attribute
 * @param direction {@code ltr} or {@code rtl}
 * @param start the text of the button
 */
public record Invitation(
        String language, String direction, String title, String heading, List<String> promises, String start) {

    public Invitation {
        promises = List.copyOf(promises);
    }
}
