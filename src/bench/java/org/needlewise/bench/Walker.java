package org.needlewise.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * One patient after another at one browser: each goes the recorded way to its end, and the next begins anew.
 *
 * <p>Taps fall due at times that do not depend on the answers before; one that could not be sent in time counts from when
 * it was due, so that a server that stalls does not hide it.
 */
final class Walker implements Runnable {

    private final Recording recording;
    private final HttpClient client;
    private final Taps taps;
    private final Duration think;
    private final CountDownLatch end;
    private final Semaphore door;
    private Replay journey;
    private int done;

    /**
     * @param end opens when all go home
     * @param door lets in a few at a time, while many come at once
     */
    Walker(Recording recording, HttpClient client, Taps taps, Duration think, CountDownLatch end, Semaphore door) {
        this.recording = recording;
        this.client = client;
        this.taps = taps;
        this.think = think;
        this.end = end;
        this.door = door;
        this.journey = new Replay(client);
    }

    @Override
    public void run() {
        try {
            catchUp(ThreadLocalRandom.current().nextInt(recording.way().size()));
            long due = System.nanoTime() + (long) (think.toNanos() * Math.random());
            while (!end.await(due - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                tap(due);
                due += pause();
            }
            leave();
        } catch (InterruptedException | IOException | IllegalStateException e) {
            taps.failed(e);
        }
    }

    /** Goes to a point of the way without a pause, so that journeys are at all points from the beginning. */
    private void catchUp(int point) throws IOException, InterruptedException {
        door.acquire();
        try {
            for (done = 0; done <= point; done++) {
                journey.send(recording.way().get(done));
            }
        } finally {
            door.release();
        }
        taps.arrived();
    }

    private void tap(long due) throws InterruptedException {
        try {
            if (done == recording.way().size()) {
                leave();
            }
            journey.send(recording.way().get(done));
            done++;
            taps.answered(System.nanoTime() - due);
        } catch (IOException | IllegalStateException e) {
            taps.failed(e);
            begin();
        }
    }

    private void leave() throws IOException, InterruptedException {
        if (done == recording.way().size()) {
            for (Recording.Request request : recording.farewell()) {
                journey.send(request);
            }
        }
        begin();
    }

    private void begin() {
        journey = new Replay(client);
        done = 0;
    }

    /** Half to one and a half times the mean. */
    private long pause() {
        return (long) (think.toNanos() * (0.5 + ThreadLocalRandom.current().nextDouble()));
    }
}
