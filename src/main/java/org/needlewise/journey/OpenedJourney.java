package org.needlewise.journey;

/** What came of opening a sealed journey. */
public sealed interface OpenedJourney {

    /**
     * A journey as it was sealed; the module may have changed since, see {@link Journey#fitting}.
     *
     * @param at the step to go on at
     */
    record Whole(Journey journey, Step at) implements OpenedJourney {}

    /** Sealed by this place, but longer ago than is allowed. */
    record Expired() implements OpenedJourney {}

    /** Cut, altered, foreign, for another purpose, from the future, or of a form that is not known any more. */
    record Unreadable() implements OpenedJourney {}
}
