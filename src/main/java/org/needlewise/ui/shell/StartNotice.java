package org.needlewise.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import org.needlewise.web.Contact;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Adds notices to Vaadin's page for browsers that cannot run the program; a script in its head shows one. */
@Component
class StartNotice implements VaadinServiceInitListener {

    private final TemplateEngine templates;
    private final Contact contact;
    private final MessageSource words;

    StartNotice(TemplateEngine templates, Contact contact, MessageSource words) {
        this.templates = templates;
        this.contact = contact;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::write);
    }

    private void write(IndexHtmlResponse page) {
        page.getDocument().body().append(html(page.getVaadinRequest().getLocale()));
    }

    private String html(Locale language) {
        StringOutput out = new StringOutput();
        templates.render(
                "shell/cannot-start.jte",
                Map.of(
                        "old", word("cannot-start.old", language),
                        "cookies", word("cannot-start.cookies", language),
                        "failed", word("cannot-start.failed", language),
                        "scripts", word("cannot-start.scripts", language),
                        "otherwise", contact.sentence(language),
                        "phone", contact.phone()),
                out);
        return out.toString();
    }

    private String word(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
