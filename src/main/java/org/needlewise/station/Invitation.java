package org.needlewise.station;

import java.util.List;

/**
 * What invites the readers of one language.
 *
 * @param language as the page names it
 * @param direction {@code ltr} or {@code rtl}
 * @param start what stands on the button
 */
public record Invitation(
        String language, String direction, String title, String heading, List<String> promises, String start) {

    public Invitation {
        promises = List.copyOf(promises);
    }
}
