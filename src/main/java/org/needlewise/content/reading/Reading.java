package org.needlewise.content.reading;

import java.util.List;
import java.util.Optional;
import org.needlewise.content.file.Allowed;
import org.needlewise.content.file.Problem;

/**
 * The result of reading a module's folder.
 *
 * @param edition present if there is no mistake
 * @param problems the mistakes and the advice, ordered by file and line
 * @param allowed what authors have let through, ordered by file and line
 */
public record Reading(Optional<Edition> edition, List<Problem> problems, List<Allowed> allowed) {

    public Reading {
        problems = List.copyOf(problems);
        allowed = List.copyOf(allowed);
    }

    public List<Problem> mistakes() {
        return problems.stream().filter(Problem::isMistake).toList();
    }

    public List<Problem> advice() {
        return problems.stream().filter(problem -> !problem.isMistake()).toList();
    }
}
