package org.needlewise.ui.visit;

import org.needlewise.journey.Journey;
import org.needlewise.journey.Step;

/** The visit found in a browser's cookie. */
sealed interface BroughtVisit {

    /** There is no cookie. */
    record Nothing() implements BroughtVisit {}

    /**
     * A journey to continue.
     *
     * @param visit the ID of the visit that it belongs to
     */
    record Visited(String visit, Journey journey, Step at, boolean remembered) implements BroughtVisit {}

    /** Authentic, but expired, or of a visit that has ended. */
    record Over() implements BroughtVisit {}

    /** Cannot be decrypted here, though perhaps on a node with other keys. */
    record Unreadable() implements BroughtVisit {}
}
