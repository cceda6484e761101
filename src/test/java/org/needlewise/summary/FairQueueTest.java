package org.needlewise.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FairQueueTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int MOST_EACH = 3;
    private static final int MOST_IN_ALL = 6;

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<String> done = new CopyOnWriteArrayList<>();
    private FairQueue turns = new FairQueue("test", 1, MOST_EACH, MOST_IN_ALL);

    @AfterEach
    void close() {
        turns.close();
    }

    @Test
    void whoAsksForManyWaitsBehindTheirOwnAndOthersComeInBetween() {
        var _ = ask("a", 3);
        CompletableFuture<String> last = ask("b", 2);

        goOn.countDown();

        assertThat(last).succeedsWithin(SOON);
        await().untilAsserted(() -> assertThat(done).containsExactly("a1", "b1", "a2", "b2", "a3"));
    }

    @Test
    void oneWhoAsksForManyHoldsOneThreadOnly() {
        turns.close();
        turns = new FairQueue("test", 2, MOST_EACH, MOST_IN_ALL);
        var _ = ask("a", 3);

        CompletableFuture<String> other = turns.ask("b", () -> "at once");

        assertThat(other).succeedsWithin(SOON);
        assertThat(done).isEmpty();
        goOn.countDown();
        await().untilAsserted(() -> assertThat(done).containsExactly("a1", "a2", "a3"));
    }

    @Test
    void whoWaitsForTooManyIsRefusedAndOthersAreNot() {
        var _ = ask("a", MOST_EACH);

        assertThat(ask("a", 1))
                .failsWithin(SOON)
                .withThrowableThat()
                .withCauseInstanceOf(RejectedExecutionException.class);

        CompletableFuture<String> other = ask("b", 1);
        goOn.countDown();
        assertThat(other).succeedsWithin(SOON);
        await().untilAsserted(() -> assertThat(ask("a", 1)).isNotCompletedExceptionally());
    }

    @Test
    void allTogetherWaitForNoMoreThanIsSaid() {
        var _ = ask("a", MOST_EACH);
        var _ = ask("b", MOST_EACH);

        assertThat(ask("c", 1)).failsWithin(SOON);
    }

    @Test
    void workThatFailsIsToldToItsAskerAndTheNextIsDone() {
        goOn.countDown();
        CompletableFuture<String> failing = turns.ask("a", () -> {
            throw new NoClassDefFoundError("planted");
        });

        assertThat(failing).failsWithin(SOON).withThrowableThat().withCauseInstanceOf(NoClassDefFoundError.class);
        assertThat(ask("a", 1)).succeedsWithin(SOON);
    }

    /** Asks so many times, and gives what comes of the last. */
    private CompletableFuture<String> ask(String asker, int times) {
        return IntStream.rangeClosed(1, times)
                .mapToObj(time -> turns.ask(asker, () -> work(asker + time)))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private String work(String name) {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        done.add(name);
        return name;
    }
}
