package org.needlewise.bench;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How long a first visit takes, over a slow network and on a slow device, until Start can be tapped. */
final class FirstScreen {

    private static final int VISITS = 5;
    private static final double MOST_SECONDS = 2.5;
    private static final int BYTES_PER_KILOBIT = 125;
    private static final Map<String, Object> SLOW_4G = Map.of(
            "offline",
            false,
            "latency",
            150,
            "downloadThroughput",
            1_600 * BYTES_PER_KILOBIT,
            "uploadThroughput",
            750 * BYTES_PER_KILOBIT);

    private FirstScreen() {}

    static void measure(URI site, Report report) {
        List<Visit> visits =
                IntStream.range(0, VISITS).mapToObj(_ -> visit(site)).toList();
        report.add(Row.of(
                        "first screen ready to tap: slow 4G, CPU 4 times slower",
                        new Figures(visits.stream().map(Visit::seconds).toList()),
                        "s")
                .atMost(MOST_SECONDS));
        Visit usual = visits.stream()
                .sorted(Comparator.comparingDouble(Visit::seconds))
                .toList()
                .get(VISITS / 2);
        report.explain("The first screen's requests: from, to (ms), bytes", usual.requests());
    }

    private static Visit visit(URI site) {
        try (Tab tab = Tab.open()) {
            tab.tell("Network.enable", Map.of());
            tab.tell("Network.emulateNetworkConditions", SLOW_4G);
            tab.tell("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
            tab.visit(site);
            tab.await("bench.readyToTap");
            double seconds = Tab.number(tab.script("return bench.readyToTap")) / 1000;
            String requests = String.valueOf(tab.script("return bench.requests()"));
            tab.tap(".start");
            tab.await("bench.visible('.lessons')");
            return new Visit(seconds, requests);
        }
    }

    private record Visit(double seconds, String requests) {}
}
