package org.needlewise.ui.questions;

import java.util.Arrays;
import java.util.Optional;
import org.needlewise.journey.Change;
import org.needlewise.journey.ChosenQuestion;

/** The actions on a question in the patient's list. */
enum Move {
    UP,
    REMOVE;

    /** @param place the position at which the question was shown */
    Change of(ChosenQuestion question, int place) {
        return switch (this) {
            case UP -> new Change.RaiseQuestion(question, place);
            case REMOVE -> new Change.DropQuestion(question);
        };
    }

    /** The move with this name, if there is one; the name comes from the browser. */
    static Optional<Move> named(String name) {
        return Arrays.stream(values())
                .filter(move -> move.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
