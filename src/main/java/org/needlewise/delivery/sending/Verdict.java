package org.needlewise.delivery.sending;

import jakarta.mail.MessagingException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** What came of handing a mail over to the mail server. */
enum Verdict {
    /** The server took it. */
    ACCEPTED,
    /** The server refused it for good. */
    REFUSED,
    /** It was surely not sent, and may be another time. */
    LATER,
    /** The whole mail was on its way to the server, whose answer was never heard. */
    UNHEARD;

    /** Replies for good that are about this program's account or the session, which the clinic can mend within a day. */
    private static final Set<Integer> NOT_ABOUT_THE_MAIL = Set.of(500, 501, 502, 503, 504, 530, 534, 535, 538);

    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;
    private static final String ASK_TO_SEND = "DATA";

    /**
     * Judges a failure.
     *
     * @param wholeMailWent whether everything but its last line was written to the server
     */
    static Verdict of(MessagingException failure, boolean wholeMailWent) {
        int reply = reply(failure);
        if (wholeMailWent && reply < TEMPORARY) {
            return UNHEARD;
        }
        return isAboutTheMail(failure, wholeMailWent) && reply >= PERMANENT && !NOT_ABOUT_THE_MAIL.contains(reply)
                ? REFUSED
                : LATER;
    }

    /** The code that the server replied with, or 0 if it was not heard. */
    static int reply(MessagingException failure) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (cause instanceof SMTPSendFailedException send && send.getReturnCode() > 0) {
                return send.getReturnCode();
            }
        }
        return 0;
    }

    /** What is said of the sender is the clinic's to mend. */
    private static boolean isAboutTheMail(MessagingException failure, boolean wholeMailWent) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException) {
                return true;
            }
            if (cause instanceof SMTPSendFailedException send) {
                return wholeMailWent || ASK_TO_SEND.equals(send.getCommand());
            }
        }
        return false;
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
