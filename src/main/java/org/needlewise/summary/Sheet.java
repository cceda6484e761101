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

    /** So many questions have a line each for the answer. */
    private static final int FEW = 8;

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
        return lines.stream().filter(this::shown).toList();
    }

    /** The readiness statements to show, as above. */
    public List<Readiness.Open> open() {
        return summary.readiness().open().stream()
                .filter(open -> shown(open.line()))
                .toList();
    }

    /** What was learned and is to be shown, as above. */
    public List<Learned.Point> points() {
        return summary.learned().points().stream()
                .filter(point -> shown(point.line()))
                .toList();
    }

    private boolean shown(Line line) {
        return onScreen() || line.kept();
    }

    /**
     * A class that says whether there is room for answers. It counts the questions that were left out, too, because
     * the browser prints what the screen has.
     */
    public String amountOfQuestions() {
        return summary.questions().size() <= FEW ? "few" : "many";
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
