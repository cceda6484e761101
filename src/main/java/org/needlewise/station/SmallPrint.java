package org.needlewise.station;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Review;

/** What a patient should know about a module: that it is general, when it was reviewed, by whom, and who paid for it. */
public final class SmallPrint {

    private SmallPrint() {}

    /** The words of the interface. */
    @FunctionalInterface
    public interface Words {
        String get(String key, Object... arguments);
    }

    /** One sentence or two on each line, the notice first. */
    public static List<String> lines(LearningModule module, LocalDate today, Words words) {
        Review review = module.review();
        String last = review.last()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(module.language()));
        List<String> lines = new ArrayList<>(
                List.of(module.about().notice(), words.get("review.last", last), words.get("review.by", review.by())));
        review.fundedBy().ifPresent(funder -> lines.add(words.get("review.funded-by", funder)));
        if (!review.byClinician()) {
            lines.add(words.get("review.no-clinician"));
        }
        if (review.overdueOn(today)) {
            lines.add(words.get("review.overdue"));
        }
        return lines;
    }
}
