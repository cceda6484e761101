package org.needlewise.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When and by whom a module was reviewed.
 *
 * @param next at most twelve months after the last one
 * @param by who wrote and reviewed it
 * @param byClinician whether a clinician has read and approved the text in this language
 * @param fundedBy who paid for it
 */
public record Review(LocalDate last, LocalDate next, String by, boolean byClinician, Optional<String> fundedBy) {

    public Review(LocalDate last, LocalDate next, String by, boolean byClinician) {
        this(last, next, by, byClinician, Optional.empty());
    }

    public boolean overdueOn(LocalDate day) {
        return day.isAfter(next);
    }
}
