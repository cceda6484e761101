package org.needlewise.browser;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A visitor who moves from screen to screen at a moderate pace while others attack. */
final class HonestVisitor implements AutoCloseable {

    static final int PACE_MS = 200;

    private static final List<String> WAY = List.of("learn", "check-yourself", "questions", "ready", "summary");

    private final WireTab tab;
    private final List<Double> millis = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService finger = Executors.newSingleThreadScheduledExecutor();
    private int taps;

    HonestVisitor(WireTab tab) {
        this.tab = tab;
        note(tab.open("/"), "");
        var _ = finger.scheduleAtFixedRate(this::tap, 0, PACE_MS, TimeUnit.MILLISECONDS);
    }

    private void tap() {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> answer = tab.tapTo(WAY.get(taps++ % WAY.size()));
            millis.add((System.nanoTime() - begin) / 1e6);
            note(answer.statusCode(), answer.body());
        } catch (RuntimeException e) {
            refused.add(e.toString());
        }
    }

    private void note(int status, String answer) {
        if (status != 200 || answer.contains("\"sessionExpired\"") || answer.contains("\"appError\"")) {
            refused.add(status + " " + answer.lines().limit(1).toList());
        }
    }

    /** Forgets what was measured before. */
    void begin() {
        millis.clear();
    }

    /** What was measured since, shortest first. */
    List<Double> times() {
        return millis.stream().sorted().toList();
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    @Override
    public void close() {
        finger.shutdownNow();
        tab.close();
    }
}
