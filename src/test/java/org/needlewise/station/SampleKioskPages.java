package org.needlewise.station;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import org.needlewise.clinic.Clinic;
import org.needlewise.clinic.SampleClinic;
import org.needlewise.content.Modules;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The pages of a station in the sample clinic. */
final class SampleKioskPages {

    private SampleKioskPages() {}

    static KioskPages of(Modules modules) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("vaadin-i18n/translations");
        words.setFallbackToSystemLocale(false);
        Clinic clinic = SampleClinic.create();
        return new KioskPages(
                TemplateEngine.createPrecompiled(ContentType.Html),
                modules,
                clinic,
                words,
                new Invitations(modules, clinic, words, Clock.systemUTC()));
    }
}
