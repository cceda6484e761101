package org.needlewise.delivery.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends emails to the mail server, with one connection each. */
final class SmtpSender {

    private static final Logger log = LoggerFactory.getLogger(SmtpSender.class);

    private static final String UNENCRYPTED = "smtp";

    private final JavaMailSenderImpl server;
    private final Writer writer;

    /** @param server the mail server's settings; no email is sent through it */
    SmtpSender(JavaMailSenderImpl server, Writer writer) {
        this.server = server;
        this.writer = writer;
    }

    /**
     * The result of an attempt to send an email.
     *
     * @param begun whether permission to finish the email was given
     */
    record Report(SmtpResult verdict, boolean begun) {}

    /**
     * @param leave see {@link OutgoingMail}
     * @param heardYes runs as soon as the server has accepted the email, before the session is closed
     */
    Report handOver(WaitingMail mail, Letter letter, BooleanSupplier leave, Runnable heardYes) {
        Session session = server.getSession();
        OutgoingMail outgoing = written(session, mail, letter, leave);
        SmtpConversation conversation =
                new SmtpConversation(session, Objects.requireNonNullElse(server.getProtocol(), UNENCRYPTED));
        boolean accepted = false;
        try (conversation) {
            conversation.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            conversation.sendMessage(outgoing, outgoing.getAllRecipients());
            accepted = true;
            heardYes.run();
            return new Report(SmtpResult.ACCEPTED, true);
        } catch (MessagingException e) {
            if (accepted) {
                return new Report(SmtpResult.ACCEPTED, true);
            }
            SmtpReply reply = conversation.last();
            SmtpResult verdict = SmtpResult.of(reply, outgoing.isWhole());
            log(reply, verdict, letter, e);
            return new Report(verdict, outgoing.isWhole());
        }
    }

    /** Logs only the code of a reply about the patient's address. */
    private void log(SmtpReply reply, SmtpResult verdict, Letter letter, MessagingException failure) {
        String said = verdict.isForTheClinic() ? ServerWords.without(letter.to(), reply.words()) : "" + reply.code();
        log.warn(
                "An email was not handed over to {}: {} at {}, '{}': {}",
                place(),
                failure.getClass().getSimpleName(),
                reply.step(),
                said,
                verdict);
    }

    private String place() {
        return server.getPort() > 0 ? server.getHost() + ":" + server.getPort() : String.valueOf(server.getHost());
    }

    private OutgoingMail written(Session session, WaitingMail mail, Letter letter, BooleanSupplier leave) {
        try {
            OutgoingMail outgoing = writer.write(session, mail, letter, leave);
            outgoing.saveChanges();
            return outgoing;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("The email cannot be written.", e);
        }
    }
}
