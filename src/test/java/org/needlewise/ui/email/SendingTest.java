package org.needlewise.ui.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlewise.delivery.EmailAddress;
import org.needlewise.delivery.Outcome;
import org.needlewise.ui.email.SteppedOutbox.Moment;

/** An email that is given up while the outbox is paused at any moment of storing it. */
class SendingTest {

    private static final EmailAddress ANN = new EmailAddress("ann@example.org");

    private final CompletableFuture<byte[]> pdf = new CompletableFuture<>();
    private final SteppedOutbox outbox = new SteppedOutbox();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Sending sending = Sending.start(pdf, outbox, ANN, Locale.ENGLISH, background::add);

    /** What is told, and whether the mail is written down, when the patience ends at a moment. */
    @ParameterizedTest
    @CsvSource({
        "MADE,           FAILED,  false",
        "BEFORE_LEAVE,   FAILED,  false",
        "AFTER_LEAVE,    UNSURE,  true",
        "WRITTEN,        UNSURE,  true",
        "POSTED,         WAITING, true",
    })
    void whoIsToldThatNothingWasSentGetsNothing(Moment moment, State told, boolean written) {
        outbox.at(moment, sending::giveUp);

        run();

        assertThat(sending.settled()).contains(told);
        assertThat(outbox.has()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE_LEAVE,   FAILED,  false",
        "AFTER_LEAVE,    UNSURE,  false",
        "WRITTEN,        UNSURE,  true",
    })
    void whatFailsIsToldAsFarAsItIsKnown(Moment moment, State told, boolean written) {
        outbox.at(moment, () -> {
            throw new IllegalStateException("The database is away.");
        });

        run();

        assertThat(sending.settled()).contains(told);
        assertThat(outbox.has()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, ACCEPTED", "WAITING, WAITING", "REFUSED, REFUSED", "NO_ROOM, NO_ROOM", "NOT_TAKEN, NOT_TAKEN"
    })
    void whatBecomesOfAPostedMailIsTold(Outcome outcome, State told) {
        run();
        assertThat(sending.settled()).isEmpty();

        outbox.come(outcome);

        assertThat(sending.settled()).contains(told);
        assertThat(sending.giveUp()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"MADE", "BEFORE_LEAVE", "AFTER_LEAVE", "WRITTEN", "POSTED"})
    void whatWasToldOnceDoesNotChange(Moment moment) {
        outbox.at(moment, sending::giveUp);
        run();
        State told = sending.settled().orElseThrow();

        outbox.come(Outcome.ACCEPTED);
        sending.giveUp();

        assertThat(sending.settled()).contains(told);
    }

    @Test
    void aFileThatCannotBeMadeIsNotSent() {
        pdf.completeExceptionally(new IllegalStateException("no font"));

        assertThat(sending.settled()).contains(State.FAILED);
        assertThat(background).isEmpty();
    }

    /** The same with two threads that really run, in both orders. */
    @ParameterizedTest
    @CsvSource({"true, FAILED, false", "false, UNSURE, true"})
    void theThreadOfTheOutboxAndThatOfTheScreenAgree(boolean givenUpFirst, State told, boolean written)
            throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        outbox.at(givenUpFirst ? Moment.BEFORE_LEAVE : Moment.AFTER_LEAVE, () -> {
            reached.countDown();
            await(released);
        });
        pdf.complete(new byte[1]);
        Thread outboxes = Thread.ofVirtual().start(background.remove());

        reached.await();
        State heard = sending.giveUp();
        released.countDown();
        outboxes.join();

        assertThat(heard).isEqualTo(told);
        assertThat(sending.settled()).contains(told);
        assertThat(outbox.has()).isEqualTo(written);
    }

    private void run() {
        pdf.complete(new byte[1]);
        outbox.pass(Moment.MADE);
        background.forEach(Runnable::run);
        outbox.pass(Moment.POSTED);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
