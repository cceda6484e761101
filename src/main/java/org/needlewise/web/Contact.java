package org.needlewise.web;

import java.util.Locale;
import org.needlewise.clinic.Clinic;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who a patient can turn to if the program does not run for them. */
@Component
public class Contact {

    private final Clinic clinic;
    private final MessageSource words;

    Contact(Clinic clinic, MessageSource words) {
        this.clinic = clinic;
        this.words = words;
    }

    /** The sentence that introduces the phone number, or that says whom to ask if there is none. */
    public String sentence(Locale language) {
        String key = clinic.phone().isPresent() ? "cannot-start.call" : "cannot-start.ask";
        return words.getMessage(key, new Object[] {clinic.name()}, language);
    }

    /** The phone number, or an empty string. */
    public String phone() {
        return clinic.phone().orElse("");
    }
}
