package org.needlewise.delivery.sending;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.needlewise.delivery.Device;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outbox;
import org.needlewise.delivery.Outcome;
import org.needlewise.seal.Sealer;
import org.springframework.transaction.support.TransactionOperations;

/** Stores emails in the database until they are sent. */
final class DatabaseOutbox implements Outbox {

    private final boolean offered;
    private final Limits limits;
    private final Sealer sealer;
    private final Mails mails;
    private final Outcomes outcomes;
    private final Scheduler scheduler;
    private final Task<Void> rounds;
    private final TransactionOperations transaction;
    private final Clock clock;

    DatabaseOutbox(
            boolean offered,
            Limits limits,
            Sealer sealer,
            Mails mails,
            Outcomes outcomes,
            Scheduler scheduler,
            Task<Void> rounds,
            TransactionOperations transaction,
            Clock clock) {
        this.offered = offered;
        this.limits = limits;
        this.sealer = sealer;
        this.mails = mails;
        this.outcomes = outcomes;
        this.scheduler = scheduler;
        this.rounds = rounds;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean offered() {
        return offered;
    }

    @Override
    public boolean admits(Device device, EmailAddress to) {
        return offered && limits.admits(device, to);
    }

    @Override
    public Duration window() {
        return limits.window();
    }

    @Override
    public CompletableFuture<Outcome> post(EmailAddress to, Locale language, byte[] pdf, BooleanSupplier leave) {
        if (!offered) {
            throw new IllegalStateException("Email is not offered.");
        }
        String id = UUID.randomUUID().toString();
        byte[] sealed = sealer.seal(new Letter(to, language, pdf).bytes(), MailJob.PURPOSE);
        CompletableFuture<Outcome> outcome = outcomes.expect(id);
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            mails.add(id, sealed, now);
            scheduler.schedule(rounds.instance(id), now);
            if (!leave.getAsBoolean()) {
                throw new CancellationException();
            }
        });
        scheduler.triggerCheckForDueExecutions();
        return outcome;
    }
}
