package org.needlewise.content.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.needlewise.content.Review;
import org.needlewise.content.file.Part;
import org.needlewise.content.file.Problems;
import org.needlewise.content.file.Words;

/** Reads the dates of a module's last and next review. */
final class ReviewReader {

    private static final int MONTHS_BETWEEN = 12;

    private final Part review;
    private final LocalDate today;
    private final Problems problems;

    ReviewReader(Part review, LocalDate today, Problems problems) {
        this.review = review;
        this.today = today;
        this.problems = problems;
    }

    void check() {
        Optional<LocalDate> last = date("last");
        Optional<LocalDate> next = date("next");
        last.filter(day -> day.isAfter(today))
                .ifPresent(day -> tell("last", "is in the future (" + day + ")", "the day of a review that was done"));
        if (last.isEmpty() || next.isEmpty()) {
            return;
        }
        if (!next.get().isAfter(last.get())) {
            tell("next", "is " + next.get(), "a day after the last review, " + last.get());
        } else if (next.get().isAfter(last.get().plusMonths(MONTHS_BETWEEN))) {
            tell(
                    "next",
                    "is " + next.get(),
                    last.get().plusMonths(MONTHS_BETWEEN) + " or earlier, twelve months after the last review");
        }
    }

    /** The review of one language; empty if its dates are invalid. */
    Optional<Review> read(Locale language) {
        boolean clinician = review.at("clinician").texts().contains(language.toLanguageTag());
        Optional<String> fundedBy = Optional.of(review.text("funded-by")).filter(text -> !text.isEmpty());
        return parsed("last")
                .flatMap(last ->
                        parsed("next").map(next -> new Review(last, next, review.text("by"), clinician, fundedBy)));
    }

    /** The schema has reported what does not look like a date. This rejects dates such as February 30. */
    private Optional<LocalDate> date(String property) {
        Optional<LocalDate> date = parsed(property);
        String written = review.text(property);
        if (date.isEmpty() && written.matches("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")) {
            tell(property, "is " + Words.quoted(written), "a day of the calendar");
        }
        return date;
    }

    private Optional<LocalDate> parsed(String property) {
        try {
            return Optional.of(LocalDate.parse(review.text(property)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void tell(String property, String found, String expected) {
        problems.add(review.at(property).place(), "'" + property + "' " + found, expected);
    }
}
