package org.needlewise.summary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlewise.clinic.TextDirection;

/**
 * What the template of the summary is filled with.
 *
 * @param logo the address of the clinic's logo, where it has one
 */
public record Sheet(Summary summary, Words words, Medium medium, Optional<String> logo) {

    /** What the summary is shown on. */
    public enum Medium {
        /** With a box at each line, to leave it out or take it in. */
        SCREEN,
        /** Without what was left out. */
        PAPER
    }

    public boolean onScreen() {
        return medium == Medium.SCREEN;
    }

    /** The lines to show: on the screen those that were left out as well. */
    public List<Line> shown(List<Line> lines) {
        return onScreen() ? lines : Summary.kept(lines);
    }

    public String language() {
        return words.language().toLanguageTag();
    }

    /** As HTML's attribute {@code dir} has it. */
    public String direction() {
        return TextDirection.of(words.language()).html();
    }

    public boolean rightToLeft() {
        return TextDirection.of(words.language()) == TextDirection.RIGHT_TO_LEFT;
    }

    /** The paper's size, as a part of a class name. */
    public String paper() {
        return summary.clinic().paper().name().toLowerCase(Locale.ROOT);
    }
}
