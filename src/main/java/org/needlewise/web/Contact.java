package org.needlewise.web;

import java.util.Locale;
import org.needlewise.clinic.Clinic;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whom a patient turns to when the program does not run for them. */
@Component
public class Contact {

    private final Clinic clinic;
    private final MessageSource words;

    Contact(Clinic clinic, MessageSource words) {
        this.clinic = clinic;
        this.words = words;
    }

    /** Leads to the phone number, where there is one. */
    public String sentence(Locale language) {
        String key = clinic.phone().isPresent() ? "cannot-start.call" : "cannot-start.ask";
        return words.getMessage(key, new Object[] {clinic.name()}, language);
    }

    /** The phone number, or nothing. */
    public String phone() {
        return clinic.phone().orElse("");
    }
}
