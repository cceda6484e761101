package org.needlewise.bench;

import java.io.IOException;
import java.net.http.HttpClient;

/** How much memory the server keeps for each journey that is under way: as many at every point of the way. */
final class OpenJourneys {

    private static final int JOURNEYS_AT_EACH_POINT = 8;
    private static final int JOURNEYS_TO_WARM_UP = 20;
    private static final double MOST_KILOBYTES = 60;

    private OpenJourneys() {}

    static void measure(Server server, Report report) throws IOException, InterruptedException {
        Recording recording = Recording.of(server.address());
        int points = recording.way().size();
        int journeys = points * JOURNEYS_AT_EACH_POINT;
        try (HttpClient client = Replay.client()) {
            for (int journey = 0; journey < JOURNEYS_TO_WARM_UP; journey++) {
                open(client, recording, points);
            }
            Histogram before = Histogram.of(server);
            for (int journey = 0; journey < journeys; journey++) {
                open(client, recording, 1 + journey % points);
            }
            Histogram after = Histogram.of(server);
            report.add(Row.of("heap before the journeys", before.bytes() / 1e6, "MB"));
            report.add(Row.of(
                            "heap for each of %s open journeys".formatted(journeys),
                            (after.bytes() - before.bytes()) / 1e3 / journeys,
                            "KB")
                    .atMost(MOST_KILOBYTES));
            report.explain("What the server keeps for a journey", after.growth(before, journeys));
        }
    }

    private static void open(HttpClient client, Recording recording, int requests)
            throws IOException, InterruptedException {
        Replay journey = new Replay(client);
        for (Recording.Request request : recording.way().subList(0, requests)) {
            journey.send(request);
        }
    }
}
