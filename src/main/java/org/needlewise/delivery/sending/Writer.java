package org.needlewise.delivery.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.needlewise.clinic.Clinic;
import org.needlewise.clinic.Privacy;
import org.needlewise.clinic.TextDirection;
import org.needlewise.delivery.DeliverySettings;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.web.util.HtmlUtils;

/** Writes the email around a PDF: a neutral subject and fixed text in the patient's language, without patient data. */
final class Writer {

    private static final String FILE = "my-summary.pdf";
    private static final String PDF = "application/pdf";

    private final DeliverySettings settings;
    private final Clinic clinic;
    private final MessageSource texts;

    Writer(DeliverySettings settings, Clinic clinic, MessageSource texts) {
        this.settings = settings;
        this.clinic = clinic;
        this.texts = texts;
    }

    /** @param leave see {@link OutgoingMail} */
    OutgoingMail write(Session session, WaitingMail mail, Letter letter, BooleanSupplier leave)
            throws MessagingException, UnsupportedEncodingException {
        String from = settings.sender().value();
        String messageId = "<%s@%s>".formatted(mail.id(), from.substring(from.indexOf('@') + 1));
        OutgoingMail outgoing = new OutgoingMail(session, messageId, leave);
        MimeMessageHelper parts = new MimeMessageHelper(outgoing, true, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(from, settings.senderName().orElse(clinic.name()), "UTF-8"));
        parts.setTo(letter.to().value());
        if (settings.replyTo().isPresent()) {
            parts.setReplyTo(settings.replyTo().get().value());
        }
        Locale language = letter.language();
        parts.setSubject(text("mail.subject", language));
        parts.setSentDate(Date.from(mail.written()));
        List<String> paragraphs = paragraphs(language);
        parts.setText(plain(paragraphs), html(paragraphs, language));
        parts.addAttachment(FILE, new ByteArrayResource(letter.pdf()), PDF);
        // Prevents out-of-office replies, see RFC 3834.
        outgoing.setHeader("Auto-Submitted", "auto-generated");
        outgoing.setContentLanguage(new String[] {language.toLanguageTag()});
        return outgoing;
    }

    private List<String> paragraphs(Locale language) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(text("mail.hello", language));
        paragraphs.add(text("mail.attached", language));
        paragraphs.add(text(Privacy.SENT_EMAIL.key(), language));
        paragraphs.add(text("mail.mistyped", language));
        paragraphs.add(text(settings.replyTo().isPresent() ? "mail.reply" : "mail.no-reply", language));
        paragraphs.add(clinic.name());
        settings.postalAddress().ifPresent(paragraphs::add);
        clinic.phone()
                .ifPresent(
                        phone -> paragraphs.add(text("mail.phone", language, LeftToRight.isolated(phone, language))));
        return paragraphs;
    }

    private static String plain(List<String> paragraphs) {
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static String html(List<String> paragraphs, Locale language) {
        return paragraphs.stream()
                .map(paragraph ->
                        "<p dir=\"auto\">" + HtmlUtils.htmlEscape(paragraph, StandardCharsets.UTF_8.name()) + "</p>")
                .collect(Collectors.joining(
                        "\n",
                        "<!doctype html>\n<html lang=\"%s\" dir=\"%s\"><body>\n"
                                .formatted(
                                        language.toLanguageTag(),
                                        TextDirection.of(language).html()),
                        "\n</body></html>\n"));
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}
