package org.needlewise.delivery.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** An email with its own Message-ID, which asks for permission before its end is sent to the server. */
final class OutgoingMail extends MimeMessage {

    private final String messageId;
    private final BooleanSupplier leave;
    private boolean whole;

    /** @param leave permission to complete the email; requested after everything but its end was sent */
    OutgoingMail(Session session, String messageId, BooleanSupplier leave) {
        super(session);
        this.messageId = messageId;
        this.leave = leave;
    }

    /** Whether permission was given, so that the server may have the complete email. */
    boolean isWhole() {
        return whole;
    }

    /** The mail library sends the end of the email after this. If this throws, it closes the connection without it. */
    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        out.flush();
        if (!leave()) {
            throw new IOException("The email may not be completed.");
        }
        whole = true;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private boolean leave() throws IOException {
        try {
            return leave.getAsBoolean();
        } catch (RuntimeException e) {
            throw new IOException("It is not known whether the email may be completed.", e);
        }
    }
}
