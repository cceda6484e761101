package org.needlewise.ui.questions;

import java.util.Arrays;
import java.util.Optional;
import org.needlewise.journey.Change;
import org.needlewise.journey.ChosenQuestion;

/** What can be done with a question of the patient's list. */
enum Move {
    UP,
    DOWN,
    REMOVE;

    /** @param place where the question was seen */
    Change of(ChosenQuestion question, int place) {
        return switch (this) {
            case UP -> new Change.RaiseQuestion(question, place);
            case DOWN -> new Change.LowerQuestion(question, place);
            case REMOVE -> new Change.DropQuestion(question);
        };
    }

    /** The move that a browser names, if there is one of this name. */
    static Optional<Move> named(String name) {
        return Arrays.stream(values())
                .filter(move -> move.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
