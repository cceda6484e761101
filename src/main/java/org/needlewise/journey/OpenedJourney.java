package org.needlewise.journey;

/** The result of opening a sealed journey. */
public sealed interface OpenedJourney {

    /**
     * A journey as it was sealed; the module may have changed since, see {@link Journey#fitting}.
     *
     * @param at the step to continue at
     */
    record Whole(Journey journey, Step at) implements OpenedJourney {}

    /** Authentic, but sealed longer ago than is allowed. */
    record Expired() implements OpenedJourney {}

    /** Truncated, altered, sealed with other keys, for another purpose or in the future, or of an unknown format. */
    record Unreadable() implements OpenedJourney {}
}
