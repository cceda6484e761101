package org.needlewise.content.file;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The mistakes found so far, ordered by file and line. */
public final class Problems {

    private final SortedSet<Problem> found = new TreeSet<>();

    public void add(Place place, String found, String expected) {
        add(place, found, expected, Optional.empty());
    }

    public void add(Place place, String found, String expected, Optional<String> suggestion) {
        this.found.add(new Problem(place.file(), place.line(), found, expected, suggestion));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }
}
