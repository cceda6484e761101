package org.needlewise.bench;

import java.io.IOException;

/** How much memory the server keeps for each journey that is under way. */
final class OpenJourneys {

    private static final int JOURNEYS = 200;
    private static final int JOURNEYS_TO_WARM_UP = 20;
    private static final double MOST_KILOBYTES = 100;

    private OpenJourneys() {}

    static void measure(Server server, Report report) throws IOException, InterruptedException {
        Recording recording = Recording.of(server.address());
        open(recording, JOURNEYS_TO_WARM_UP);
        Histogram before = Histogram.of(server);
        open(recording, JOURNEYS);
        Histogram after = Histogram.of(server);
        report.add(Row.of("heap before the journeys", before.bytes() / 1e6, "MB"));
        report.add(Row.of(
                        "heap for each of %d open journeys".formatted(JOURNEYS),
                        (after.bytes() - before.bytes()) / 1e3 / JOURNEYS,
                        "KB")
                .atMost(MOST_KILOBYTES));
        report.explain("What the server keeps for a journey", after.growth(before, JOURNEYS));
    }

    private static void open(Recording recording, int journeys) throws IOException, InterruptedException {
        for (int journey = 0; journey < journeys; journey++) {
            String end = Replay.of(recording);
            if (!end.equals(recording.end())) {
                throw new IllegalStateException(
                        "journey %d ended otherwise:%n%s%n%s".formatted(journey, recording.end(), end));
            }
        }
    }
}
