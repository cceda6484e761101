package org.needlewise.ui.questions;

import java.util.Arrays;
import java.util.Optional;
import org.needlewise.journey.Change;

/** What can be done with a question of the patient's list. */
enum Move {
    UP,
    DOWN,
    REMOVE;

    Change of(int place) {
        return switch (this) {
            case UP -> new Change.RaiseQuestion(place);
            case DOWN -> new Change.LowerQuestion(place);
            case REMOVE -> new Change.DropQuestion(place);
        };
    }

    /** The move that a browser names, if there is one of this name. */
    static Optional<Move> named(String name) {
        return Arrays.stream(values())
                .filter(move -> move.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
