package org.needlewise.summary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlewise.clinic.TextDirection;

/**
 * The data for the template of the summary.
 *
 * @param logo the URL of the clinic's logo, if it has one
 */
public record Sheet(Summary summary, Words words, Medium medium, Optional<String> logo) {

    /** Where the summary is shown. */
    public enum Medium {
        /** With a checkbox at each line, to leave it out or put it back. */
        SCREEN,
        /** Without the lines that were left out. */
        PAPER
    }

    public boolean onScreen() {
        return medium == Medium.SCREEN;
    }

    /** The lines to show; on the screen, this includes those that were left out. */
    public List<Line> shown(List<Line> lines) {
        return onScreen() ? lines : Summary.kept(lines);
    }

    public String language() {
        return words.language().toLanguageTag();
    }

    /** The value of HTML's {@code dir} attribute. */
    public String direction() {
        return TextDirection.of(words.language()).html();
    }

    public boolean rightToLeft() {
        return TextDirection.of(words.language()) == TextDirection.RIGHT_TO_LEFT;
    }

    /** The paper's size, as part of a class name. */
    public String paper() {
        return summary.clinic().paper().name().toLowerCase(Locale.ROOT);
    }
}
