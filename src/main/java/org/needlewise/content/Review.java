package org.needlewise.content;

import java.time.LocalDate;

/**
 * When and by whom a module was reviewed.
 *
 * @param next at most twelve months after the last one
 * @param byClinician whether a clinician has read and approved the text in this language
 */
public record Review(LocalDate last, LocalDate next, String by, boolean byClinician) {

    public boolean overdueOn(LocalDate day) {
        return day.isAfter(next);
    }
}
