package org.needlewise.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.needlewise.clinic.Clinic;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Renders pages that replace a screen: plain HTML, which costs almost nothing and begins no visit. */
@Component
class PlainPages {

    private final TemplateEngine templates;
    private final Clinic clinic;
    private final Contact contact;
    private final MessageSource words;

    PlainPages(TemplateEngine templates, Clinic clinic, Contact contact, MessageSource words) {
        this.templates = templates;
        this.clinic = clinic;
        this.contact = contact;
        this.words = words;
    }

    String html(PlainPage page, HttpServletRequest request) {
        Locale language = request.getLocale();
        StringOutput out = new StringOutput();
        templates.render(
                "web/plain.jte",
                Map.of(
                        "nonce", ContentPolicy.nonce(request),
                        "language", language.toLanguageTag(),
                        "accent", clinic.accent(),
                        "heading", words.getMessage(page.heading, null, language),
                        "text", words.getMessage(page.text, null, language),
                        "button", words.getMessage(page.button, null, language),
                        "address", page.address,
                        "otherwise", page == PlainPage.NO_COOKIES ? contact.sentence(language) : "",
                        "phone", contact.phone(),
                        "again", page == PlainPage.BUSY),
                out);
        return out.toString();
    }
}
