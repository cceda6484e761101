package org.needlewise.delivery.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mails over to the mail server, one connection each. */
final class SmtpSender {

    private static final Logger log = LoggerFactory.getLogger(SmtpSender.class);

    private static final String UNENCRYPTED = "smtp";

    private final JavaMailSenderImpl server;
    private final Writer writer;

    /** @param server where the mail server is and how to speak to it; no mail goes through it */
    SmtpSender(JavaMailSenderImpl server, Writer writer) {
        this.server = server;
        this.writer = writer;
    }

    /**
     * What came of a hand-over.
     *
     * @param begun whether leave to end the mail was taken
     */
    record Report(SmtpResult verdict, boolean begun) {}

    /**
     * @param leave see {@link OutgoingMail}
     * @param heardYes what is done as soon as the server took the mail, before it is bid goodbye
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

    /** What a server says of an address is not the clinic's to read. */
    private void log(SmtpReply reply, SmtpResult verdict, Letter letter, MessagingException failure) {
        String said = verdict.isForTheClinic() ? ServerWords.without(letter.to(), reply.words()) : "" + reply.code();
        log.warn(
                "A mail was not handed over to {}: {} at {}, '{}': {}",
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
            throw new IllegalStateException("The mail cannot be written.", e);
        }
    }
}
