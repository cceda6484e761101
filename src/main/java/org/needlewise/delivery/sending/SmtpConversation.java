package org.needlewise.delivery.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Locale;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.needlewise.delivery.sending.SmtpReply.Step;

/** One SMTP session, which remembers the last command and the server's reply. */
final class SmtpConversation extends SMTPTransport {

    private static final String ENCRYPTED = "smtps";

    /** The mail library's text for a closed connection. */
    private static final String NOTHING = "[EOF]";

    private static final Map<String, Step> STEPS = Map.of(
            "EHLO", Step.EHLO,
            "HELO", Step.EHLO,
            "STARTTLS", Step.STARTTLS,
            "AUTH", Step.AUTH,
            "MAIL", Step.MAIL,
            "RCPT", Step.RCPT,
            "DATA", Step.DATA,
            ".", Step.END);

    private SmtpReply last = new SmtpReply(Step.CONNECT, 0, "");
    private boolean over;

    /** @param protocol {@code smtp}, or {@code smtps} for TLS from the first byte */
    SmtpConversation(Session session, String protocol) {
        super(session, null, protocol, protocol.equals(ENCRYPTED));
    }

    SmtpReply last() {
        return last;
    }

    /** Commands after a refusal, such as QUIT, are ignored. */
    @Override
    protected void sendCommand(String command) throws MessagingException {
        String verb = command.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        over = verb.equals("RSET") || verb.equals("QUIT");
        hear(STEPS.getOrDefault(verb, last.step()), 0, "");
        super.sendCommand(command);
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        boolean before = over;
        int code = super.readServerResponse();
        // If a reply has no code, the mail library sends QUIT while it is still reading.
        over = before;
        hear(last.step(), Math.max(code, 0), getLastServerResponse());
        return code;
    }

    private void hear(Step step, int code, String words) {
        if (!over) {
            last = new SmtpReply(step, code, words.equals(NOTHING) ? "" : words);
        }
    }
}
