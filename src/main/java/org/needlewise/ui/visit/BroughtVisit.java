package org.needlewise.ui.visit;

import org.needlewise.journey.Journey;
import org.needlewise.journey.Step;

/** What a browser brought of a visit. */
sealed interface BroughtVisit {

    /** No cookie at all. */
    record Nothing() implements BroughtVisit {}

    /**
     * A journey to go on with.
     *
     * @param visit the id of the visit that it is of
     */
    record Visited(String visit, Journey journey, Step at, boolean remembered) implements BroughtVisit {}

    /** Ours, but too old, or of a visit that has ended. */
    record Over() implements BroughtVisit {}

    /** Does not open here, though it may on a node with other keys. */
    record Unreadable() implements BroughtVisit {}
}
