package org.needlewise.delivery.sending;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.needlewise.delivery.Outcome;
import org.needlewise.delivery.sending.SmtpReply.Status;
import org.needlewise.delivery.sending.SmtpReply.Step;

/**
 * The result of sending an email to the mail server.
 *
 * <p>A server that rejects this program because of its login, sender, or location uses the same codes as for an unknown
 * mailbox. The clinic can fix the former within a day. Only the patient can fix the latter.
 */
enum SmtpResult {
    /** The server accepted it. */
    ACCEPTED(Optional.of(Outcome.ACCEPTED)),
    /** The address is permanently refused. */
    WRONG_ADDRESS(Optional.of(Outcome.REFUSED)),
    /** The mailbox is full, or the email is too large for it. */
    NO_ROOM(Optional.of(Outcome.NO_ROOM)),
    /** The email is permanently refused, for a reason that is neither the address nor the clinic's setup. */
    NOT_TAKEN(Optional.of(Outcome.NOT_TAKEN)),
    /** It was definitely not sent, and may be sent later. */
    LATER(Optional.empty()),
    /** The complete email was sent to the server, but no reply was received. */
    UNHEARD(Optional.empty());

    /** Permanent errors that concern this program's account or the session. */
    private static final Set<Integer> ABOUT_THE_SESSION = Set.of(500, 501, 502, 503, 504, 521, 530, 534, 535, 538, 555);

    private static final Set<Integer> ABOUT_THE_ADDRESS = Set.of(550, 551, 553, 556);
    private static final int NO_STORAGE = 552;

    /** Texts of servers that reject this program without saying so in their codes. */
    private static final Pattern ABOUT_US = Pattern.compile(
            "(?i)\\brelay|block(ed)? ?list|black ?list|blocked using|\\brbl\\b|dnsbl|spamhaus|barracuda|reputation"
                    + "|\\b(your|client|ip|host|server)\\b.{0,60}\\b(block|reject|refus|deni|bann|not allow)"
                    + "|authenticat|sender|\\bspf\\b|\\bdkim\\b|dmarc|policy|reverse dns|\\bptr\\b|\\bhelo\\b");

    private final Optional<Outcome> end;

    SmtpResult(Optional<Outcome> end) {
        this.end = end;
    }

    /** The final outcome, if there is one. */
    Optional<Outcome> end() {
        return end;
    }

    /** Whether the server's reply is meant for the clinic. */
    boolean isForTheClinic() {
        return end.isEmpty();
    }

    /**
     * Classifies a failure.
     *
     * @param wholeMailWent whether everything but the last line was written to the server
     */
    static SmtpResult of(SmtpReply reply, boolean wholeMailWent) {
        if (!reply.isNo()) {
            return wholeMailWent ? UNHEARD : LATER;
        }
        return reply.isForGood() ? forGood(reply) : LATER;
    }

    private static SmtpResult forGood(SmtpReply reply) {
        return switch (reply.step()) {
            case CONNECT, EHLO, STARTTLS, AUTH -> LATER;
            case MAIL -> reply.status().filter(SmtpResult::isTooLarge).isPresent() ? NO_ROOM : LATER;
            case RCPT, DATA, END ->
                reply.status().flatMap(status -> byStatus(status, reply.step())).orElseGet(() -> byCode(reply));
        };
    }

    private static Optional<SmtpResult> byStatus(Status status, Step step) {
        return switch (status.subject()) {
            case 1 -> Optional.of(isOfSender(status) ? LATER : WRONG_ADDRESS);
            case 2 -> Optional.of(ofMailbox(status));
            case 3 -> Optional.of(isTooLarge(status) ? NO_ROOM : LATER);
            case 4 -> Optional.of(step == Step.RCPT ? WRONG_ADDRESS : NOT_TAKEN);
            case 5, 7 -> Optional.of(LATER);
            case 6 -> Optional.of(NOT_TAKEN);
            default -> Optional.empty();
        };
    }

    private static boolean isOfSender(Status status) {
        return status.detail() == 7 || status.detail() == 8;
    }

    private static SmtpResult ofMailbox(Status status) {
        return switch (status.detail()) {
            case 1 -> WRONG_ADDRESS;
            case 2, 3 -> NO_ROOM;
            default -> NOT_TAKEN;
        };
    }

    private static boolean isTooLarge(Status status) {
        return status.equals(new Status(3, 4)) || status.equals(new Status(2, 3));
    }

    private static SmtpResult byCode(SmtpReply reply) {
        if (reply.code() == NO_STORAGE) {
            return NO_ROOM;
        }
        if (ABOUT_THE_SESSION.contains(reply.code())
                || ABOUT_US.matcher(reply.words()).find()) {
            return LATER;
        }
        return reply.step() == Step.RCPT && ABOUT_THE_ADDRESS.contains(reply.code()) ? WRONG_ADDRESS : NOT_TAKEN;
    }
}
