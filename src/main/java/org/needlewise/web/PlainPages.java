package org.needlewise.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.needlewise.clinic.Clinic;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Pages that stand in for the program: plain HTML, which costs next to nothing and begins no visit. */
@Component
class PlainPages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Clinic clinic;
    private final Contact contact;
    private final MessageSource words;

    PlainPages(Clinic clinic, Contact contact, MessageSource words) {
        this.clinic = clinic;
        this.contact = contact;
        this.words = words;
    }

    String html(PlainPage occasion, HttpServletRequest request) {
        Locale language = request.getLocale();
        StringOutput out = new StringOutput();
        engine.render(
                "guard/plain.jte",
                Map.of(
                        "nonce", ContentPolicy.nonce(request),
                        "language", language.toLanguageTag(),
                        "accent", clinic.accent(),
                        "heading", words.getMessage(occasion.heading, null, language),
                        "text", words.getMessage(occasion.text, null, language),
                        "button", words.getMessage(occasion.button, null, language),
                        "address", occasion.address,
                        "otherwise", occasion == PlainPage.NO_COOKIES ? contact.sentence(language) : "",
                        "phone", contact.phone(),
                        "again", occasion == PlainPage.BUSY),
                out);
        return out.toString();
    }
}
