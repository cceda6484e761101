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
 * Runs tasks in turn: an asker with many tasks waits behind its own, and others are served in between.
 *
 * <p>Each asker has at most one task running, so that no one ever occupies all threads.
 */
final class FairQueue implements AutoCloseable {

    private final int mostEach;
    private final int mostInAll;
    private final ExecutorService threads;
    private final Map<Object, Line> lines = new HashMap<>();
    private final Deque<Line> round = new ArrayDeque<>();
    private int inAll;

    /**
     * @param name the prefix of its threads' names
     * @param mostEach how many tasks of one asker may wait, including the running one
     * @param mostInAll how many tasks may wait in total
     */
    FairQueue(String name, int threads, int mostEach, int mostInAll) {
        this.mostEach = mostEach;
        this.mostInAll = mostInAll;
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
    }

    /**
     * Runs a task when it is the asker's turn.
     *
     * @return fails with a {@link RejectedExecutionException} if too many tasks are waiting
     */
    <T> CompletableFuture<T> ask(Object asker, Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        if (enters(asker, () -> complete(done, work))) {
            return done;
        }
        return CompletableFuture.failedFuture(new RejectedExecutionException("too much is waited for"));
    }

    /** One asker's tasks, in the order in which they were added; the first is running or runs next. */
    private record Line(Object asker, Deque<Runnable> work) {}

    private synchronized boolean enters(Object asker, Runnable work) {
        Line own = lines.getOrDefault(asker, new Line(asker, new ArrayDeque<>()));
        if (own.work().size() >= mostEach || inAll >= mostInAll || threads.isShutdown()) {
            return false;
        }
        own.work().add(work);
        inAll++;
        if (lines.putIfAbsent(asker, own) == null) {
            queue(own);
        }
        return true;
    }

    private synchronized void queue(Line line) {
        round.add(line);
        threads.execute(this::next);
    }

    private void next() {
        Line line = first();
        try {
            work(line).run();
        } finally {
            done(line);
        }
    }

    private synchronized Line first() {
        return round.remove();
    }

    private synchronized Runnable work(Line line) {
        return line.work().element();
    }

    private synchronized void done(Line line) {
        line.work().remove();
        inAll--;
        if (line.work().isEmpty()) {
            lines.remove(line.asker());
        } else if (!threads.isShutdown()) {
            queue(line);
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
