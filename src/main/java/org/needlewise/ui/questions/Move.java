package org.needlewise.ui.questions;

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

    /** The place of the question that the patient looks at afterwards. */
    int after(int place) {
        return switch (this) {
            case UP -> place - 1;
            case DOWN -> place + 1;
            case REMOVE -> place;
        };
    }
}
