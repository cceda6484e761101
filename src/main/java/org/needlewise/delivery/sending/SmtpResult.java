package org.needlewise.delivery.sending;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.needlewise.delivery.Outcome;
import org.needlewise.delivery.sending.SmtpReply.Status;
import org.needlewise.delivery.sending.SmtpReply.Step;

/**
 * What came of handing a mail over to the mail server.
 *
 * <p>A server that will not have anything of this program, be it for its login, its sender or where it is, says so with
 * the same codes as one that knows no such mailbox. The clinic can change the one within a day, and the patient the other.
 */
enum SmtpResult {
    /** The server took it. */
    ACCEPTED(Optional.of(Outcome.ACCEPTED)),
    /** The address is refused for good. */
    WRONG_ADDRESS(Optional.of(Outcome.REFUSED)),
    /** The mailbox is full, or the mail is too large for it. */
    NO_ROOM(Optional.of(Outcome.NO_ROOM)),
    /** The mail is refused for good, for a reason that lies neither in the address nor in the clinic. */
    NOT_TAKEN(Optional.of(Outcome.NOT_TAKEN)),
    /** It was surely not sent, and may be another time. */
    LATER(Optional.empty()),
    /** The whole mail was on its way to the server, whose answer was never heard. */
    UNHEARD(Optional.empty());

    /** Replies for good that are about this program's account or the session. */
    private static final Set<Integer> ABOUT_THE_SESSION = Set.of(500, 501, 502, 503, 504, 521, 530, 534, 535, 538, 555);

    private static final Set<Integer> ABOUT_THE_ADDRESS = Set.of(550, 551, 553, 556);
    private static final int NO_STORAGE = 552;

    /** The words of servers that refuse this program without saying so in their codes. */
    private static final Pattern ABOUT_US = Pattern.compile(
            "(?i)\\brelay|block(ed)? ?list|black ?list|blocked using|\\brbl\\b|dnsbl|spamhaus|barracuda|reputation"
                    + "|\\b(your|client|ip|host|server)\\b.{0,60}\\b(block|reject|refus|deni|bann|not allow)"
                    + "|authenticat|sender|\\bspf\\b|\\bdkim\\b|dmarc|policy|reverse dns|\\bptr\\b|\\bhelo\\b");

    private final Optional<Outcome> end;

    SmtpResult(Optional<Outcome> end) {
        this.end = end;
    }

    /** What is known of the mail, if it is over. */
    Optional<Outcome> end() {
        return end;
    }

    /** Whether what the server said is the clinic's to read. */
    boolean isForTheClinic() {
        return end.isEmpty();
    }

    /**
     * Judges a failure.
     *
     * @param wholeMailWent whether everything but its last line was written to the server
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
