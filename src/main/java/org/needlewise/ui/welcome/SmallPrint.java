package org.needlewise.ui.welcome;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.needlewise.content.LearningModule;
import org.needlewise.content.Review;

/** What a patient should know about a module: that it is general, when it was reviewed, by whom, and who paid for it. */
class SmallPrint extends Div {

    SmallPrint(LearningModule module, LocalDate today) {
        addClassName("small-print");
        Review review = module.review();
        String last = review.last()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(module.language()));
        add(new Paragraph(module.about().notice()));
        add(new Paragraph(getTranslation("review.last", last)));
        add(new Paragraph(getTranslation("review.by", review.by())));
        review.fundedBy().ifPresent(funder -> add(new Paragraph(getTranslation("review.funded-by", funder))));
        if (!review.byClinician()) {
            add(new Paragraph(getTranslation("review.no-clinician")));
        }
        if (review.overdueOn(today)) {
            add(new Paragraph(getTranslation("review.overdue")));
        }
    }
}
