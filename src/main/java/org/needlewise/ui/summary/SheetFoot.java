package org.needlewise.ui.summary;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.needlewise.clinic.Clinic;
import org.needlewise.summary.Summary;

/** The foot of the sheet: whom to call, what this is not, and where it comes from. */
class SheetFoot extends Div {

    SheetFoot(Summary summary) {
        addClassName("foot");
        add(contact(summary.clinic()));
        add(new Paragraph(summary.decision()));
        add(new Paragraph(summary.notice()));
        DateTimeFormatter date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(summary.language());
        add(new Paragraph(getTranslation(
                "summary.version",
                summary.title(),
                summary.version(),
                date.format(summary.review().last()),
                date.format(summary.review().next()),
                summary.source().publisher())));
        if (!summary.review().byClinician()) {
            add(new Paragraph(getTranslation("review.no-clinician")));
        }
        if (summary.overdue()) {
            add(new Paragraph(getTranslation("review.overdue")));
        }
    }

    private Div contact(Clinic clinic) {
        Div contact = new Div(new Paragraph(clinic.name()));
        contact.addClassName("contact");
        clinic.phone().ifPresent(phone -> contact.add(new Paragraph(getTranslation("summary.phone", phone))));
        clinic.afterHoursPhone()
                .ifPresent(phone -> contact.add(new Paragraph(getTranslation("summary.after-hours", phone))));
        return contact;
    }
}
