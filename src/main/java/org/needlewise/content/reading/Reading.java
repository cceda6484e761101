package org.needlewise.content.reading;

import java.util.List;
import java.util.Optional;
import org.needlewise.content.file.Problem;

/**
 * The result of reading a module's folder.
 *
 * @param edition present if there is no problem
 * @param problems ordered by file and line
 */
public record Reading(Optional<Edition> edition, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }
}
