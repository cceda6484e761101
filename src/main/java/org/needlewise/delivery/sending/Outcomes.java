package org.needlewise.delivery.sending;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.needlewise.delivery.Outcome;

/** Passes the outcome of an email to those who are waiting for it, with a short timeout. */
final class Outcomes {

    private static final long PATIENCE_SECONDS = 6;

    private final Map<String, CompletableFuture<Outcome>> awaited = new ConcurrentHashMap<>();

    CompletableFuture<Outcome> expect(String id) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        awaited.put(id, outcome);
        CompletableFuture<Outcome> bounded =
                outcome.completeOnTimeout(Outcome.WAITING, PATIENCE_SECONDS, TimeUnit.SECONDS);
        return bounded.whenComplete((_, _) -> awaited.remove(id));
    }

    void tell(String id, Outcome outcome) {
        CompletableFuture<Outcome> waiting = awaited.get(id);
        if (waiting != null) {
            waiting.complete(outcome);
        }
    }
}
