package org.needlewise.ui;

import org.needlewise.journey.Journey;
import org.needlewise.journey.Step;

/** What a browser brought of a visit. */
sealed interface Brought {

    /** No cookie at all. */
    record Nothing() implements Brought {}

    /**
     * A journey to go on with.
     *
     * @param visit the id of the visit that it is of
     */
    record Visited(String visit, Journey journey, Step at, boolean remembered) implements Brought {}

    /** Ours, but too old, or of a visit that has ended. */
    record Over() implements Brought {}

    /** Does not open here, though it may on a node with other keys. */
    record Unreadable() implements Brought {}
}
