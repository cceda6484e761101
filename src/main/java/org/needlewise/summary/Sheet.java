package org.needlewise.summary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        return rightToLeft() ? "rtl" : "ltr";
    }

    /** Whether the language's own name is written from right to left. */
    public boolean rightToLeft() {
        String name = words.language().getDisplayLanguage(words.language());
        return switch (Character.getDirectionality(name.codePointAt(0))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /** The paper's size, as a part of a class name. */
    public String paper() {
        return summary.clinic().paper().name().toLowerCase(Locale.ROOT);
    }
}
