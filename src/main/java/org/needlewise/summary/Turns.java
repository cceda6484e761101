package org.needlewise.summary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * Does work in turns: whoever asks for many things waits behind their own, and others come in between.
 *
 * <p>Of one who asks, one thing is done at a time, so that no one ever holds all threads.
 */
final class Turns implements AutoCloseable {

    private final int mostEach;
    private final int mostInAll;
    private final ExecutorService threads;
    private final Map<Object, Deque<Runnable>> waiting = new HashMap<>();
    private final Deque<Object> round = new ArrayDeque<>();
    private int inAll;

    /**
     * @param name what its threads are called
     * @param mostEach how many things one may wait for, with the one that is being done
     * @param mostInAll how many all may wait for
     */
    Turns(String name, int threads, int mostEach, int mostInAll) {
        this.mostEach = mostEach;
        this.mostInAll = mostInAll;
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
    }

    /** @return fails with a {@link RejectedExecutionException} where too much is waited for */
    <T> CompletableFuture<T> ask(Object asker, Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        if (enters(asker, () -> complete(done, work))) {
            return done;
        }
        return CompletableFuture.failedFuture(new RejectedExecutionException("too much is waited for"));
    }

    private synchronized boolean enters(Object asker, Runnable work) {
        Deque<Runnable> own = waiting.getOrDefault(asker, new ArrayDeque<>());
        if (own.size() >= mostEach || inAll >= mostInAll || threads.isShutdown()) {
            return false;
        }
        own.add(work);
        inAll++;
        if (waiting.putIfAbsent(asker, own) == null) {
            queue(asker);
        }
        return true;
    }

    private synchronized void queue(Object asker) {
        round.add(asker);
        threads.execute(this::next);
    }

    /** What is being done stays the first of its asker's until it is done. */
    private void next() {
        Object asker = first();
        try {
            work(asker).run();
        } finally {
            done(asker);
        }
    }

    private synchronized Object first() {
        return round.remove();
    }

    private synchronized Runnable work(Object asker) {
        return waiting.get(asker).element();
    }

    private synchronized void done(Object asker) {
        Deque<Runnable> own = waiting.get(asker);
        own.remove();
        inAll--;
        if (own.isEmpty()) {
            waiting.remove(asker);
        } else if (!threads.isShutdown()) {
            queue(asker);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static <T> void complete(CompletableFuture<T> done, Supplier<T> work) {
        try {
            done.complete(work.get());
        } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
        }
    }
}
