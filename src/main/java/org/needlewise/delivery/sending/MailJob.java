package org.needlewise.delivery.sending;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.needlewise.delivery.Outcome;
import org.needlewise.seal.Opened;
import org.needlewise.seal.Sealer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Attempts to send a waiting email, and decides when to try again.
 *
 * <p>An email is sent at most twice to a server that may have it already. If the program or the connection fails
 * between the end of the email and the server's reply, no one can know whether it was sent.
 */
final class MailJob {

    static final String PURPOSE = "mail";

    private static final Logger log = LoggerFactory.getLogger(MailJob.class);
    private static final int MOST_UNHEARD = 2;

    /** After the program was switched off for a while, emails up to this age are still opened, and tried once. */
    private static final Duration READABLE = Duration.ofDays(30);

    private final Mails mails;
    private final Sealer sealer;
    private final SmtpSender sender;
    private final Outcomes outcomes;
    private final Clock clock;
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong givenUp = new AtomicLong();

    MailJob(Mails mails, Sealer sealer, SmtpSender sender, Outcomes outcomes, Clock clock) {
        this.mails = mails;
        this.sealer = sealer;
        this.sender = sender;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** How many emails mail servers have accepted since the start. */
    long accepted() {
        return accepted.get();
    }

    /** How many emails were given up since the start. */
    long givenUp() {
        return givenUp.get();
    }

    CompletionHandler<Void> round(String id) {
        return mails.find(id).map(this::attempt).orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    /** Logs only the class of a failure, because its message may contain the patient's data. */
    private CompletionHandler<Void> attempt(WaitingMail mail) {
        try {
            return round(mail);
        } catch (RuntimeException e) {
            log.warn("An email was not handed over: {}", e.getClass().getName());
            return later(mail);
        }
    }

    private CompletionHandler<Void> round(WaitingMail mail) {
        if (mail.begun() >= MOST_UNHEARD) {
            return giveUp(mail, "the server's answer was not heard twice, so it may have been sent", Outcome.WAITING);
        }
        return switch (sealer.open(mail.sealed(), PURPOSE, READABLE)) {
            case Opened.Content(byte[] bytes) -> handOver(mail, Letter.of(bytes));
            case Opened.Expired _ -> giveUp(mail, "it is older than " + READABLE.toDays() + " days", Outcome.NOT_TAKEN);
            case Opened.Unreadable _ -> {
                log.warn("A waiting email does not open with the key set of this place.");
                yield later(mail);
            }
        };
    }

    private CompletionHandler<Void> handOver(WaitingMail mail, Letter letter) {
        SmtpSender.Report report =
                sender.handOver(mail, letter, () -> mails.begin(mail), () -> mails.remove(mail.id()));
        if (report.begun() && report.verdict() == SmtpResult.LATER) {
            mails.heardNo(mail.id());
        }
        return switch (report.verdict()) {
            case ACCEPTED -> {
                accepted.incrementAndGet();
                outcomes.tell(mail.id(), Outcome.ACCEPTED);
                yield new CompletionHandler.OnCompleteRemove<>();
            }
            case WRONG_ADDRESS, NO_ROOM, NOT_TAKEN ->
                giveUp(
                        mail,
                        "the mail server refused it for good",
                        report.verdict().end().orElseThrow());
            case LATER, UNHEARD -> later(mail);
        };
    }

    private CompletionHandler<Void> later(WaitingMail mail) {
        return RetryDelays.next(mail.written(), clock.instant())
                .<CompletionHandler<Void>>map(next -> {
                    outcomes.tell(mail.id(), Outcome.WAITING);
                    return (complete, operations) -> operations.reschedule(complete, next);
                })
                .orElseGet(() ->
                        giveUp(mail, "its " + RetryDelays.IN_ALL.toHours() + " hours are over", Outcome.NOT_TAKEN));
    }

    private CompletionHandler<Void> giveUp(WaitingMail mail, String why, Outcome told) {
        mails.remove(mail.id());
        log.warn("Gave up an email: {}. Given up since the start: {}.", why, givenUp.incrementAndGet());
        outcomes.tell(mail.id(), told);
        return new CompletionHandler.OnCompleteRemove<>();
    }
}
