package org.needlewise.delivery.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** A mail with a Message-ID of its own, which asks for leave before its last line goes to the server. */
final class OutgoingMail extends MimeMessage {

    private final String messageId;
    private final BooleanSupplier leave;
    private boolean whole;

    /** @param leave what has to be so before the server can have the whole mail; asked once it has all but the end */
    OutgoingMail(Session session, String messageId, BooleanSupplier leave) {
        super(session);
        this.messageId = messageId;
        this.leave = leave;
    }

    /** Whether leave was given, so that the server may have the whole mail. */
    boolean isWhole() {
        return whole;
    }

    /** The mail library ends the mail after this; it breaks the connection, and the mail off, when this throws. */
    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        out.flush();
        if (!leave()) {
            throw new IOException("There is no leave to end the mail.");
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
            throw new IOException("It cannot be known whether there is leave to end the mail.", e);
        }
    }
}
