package org.needlewise.content.file;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The mistakes and the advice found so far, ordered by file and line. */
public final class Problems {

    private final SortedSet<Problem> found = new TreeSet<>();
    private final SortedSet<Allowed> allowed = new TreeSet<>();

    public void add(Place place, String found, String expected) {
        add(place, found, expected, Optional.empty());
    }

    public void add(Place place, String found, String expected, Optional<String> suggestion) {
        add(Severity.MISTAKE, place, found, expected, suggestion);
    }

    /** Tells something that lets the text through. */
    public void advise(Place place, String found, String expected) {
        advise(place, found, expected, Optional.empty());
    }

    public void advise(Place place, String found, String expected, Optional<String> suggestion) {
        add(Severity.ADVICE, place, found, expected, suggestion);
    }

    public void add(Severity severity, Place place, String found, String expected, Optional<String> suggestion) {
        this.found.add(new Problem(severity, place.file(), place.line(), found, expected, suggestion));
    }

    /** Records something that is let through although no fact carries it, or although it is a verdict. */
    public void allow(Place place, String found, String reason) {
        allowed.add(new Allowed(place.file(), place.line(), found, reason));
    }

    public boolean hasMistakes() {
        return found.stream().anyMatch(Problem::isMistake);
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }

    public List<Allowed> allowed() {
        return List.copyOf(allowed);
    }
}
