package org.needlewise.delivery.sending;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The last reply of a mail server, and the command that it answers.
 *
 * @param code as defined in <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.2">RFC 5321</a>, or 0 without a
 *     reply
 * @param words the reply as received, with its code; it may name the patient
 */
record SmtpReply(Step step, int code, String words) {

    private static final int TEMPORARY = 400;
    private static final int PERMANENT = 500;

    /** Servers write it after the code, or in parentheses at the end, as qmail does. */
    private static final Pattern STATUS = Pattern.compile("(?:^\\d{3}[ -]|\\(#)[245]\\.(\\d{1,3})\\.(\\d{1,3})\\b");

    /** The command that the server replies to. */
    enum Step {
        CONNECT,
        EHLO,
        STARTTLS,
        AUTH,
        MAIL,
        RCPT,
        DATA,
        /** The end of the email. */
        END
    }

    /**
     * The enhanced status code of <a href="https://www.rfc-editor.org/rfc/rfc3463">RFC 3463</a>, without its class.
     *
     * @param subject for example 1 for addresses and 7 for security
     */
    record Status(int subject, int detail) {

        private Status(MatchResult found) {
            this(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
        }
    }

    boolean isNo() {
        return code >= TEMPORARY;
    }

    boolean isForGood() {
        return code >= PERMANENT;
    }

    Optional<Status> status() {
        return STATUS.matcher(words).results().findFirst().map(Status::new);
    }
}
