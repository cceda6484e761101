package org.needlewise.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was measured while so many journeys were open.
 *
 * @param millis from when a tap was due until its answer was read
 * @param seconds that were measured
 * @param processor the server's processor time meanwhile, in seconds
 * @param generator the processor time of what tapped, in seconds
 * @param heap for each journey, in kilobytes
 * @param failures of all taps, those before the measured time included
 */
record LoadLevel(
        int journeys,
        Figures millis,
        double seconds,
        double processor,
        double generator,
        double heap,
        List<String> failures) {

    static final List<String> TITLES = List.of(
            "open journeys",
            "taps a second",
            "median",
            "95th percentile",
            "99th",
            "longest",
            "processor a tap",
            "cores busy: server, generator",
            "heap a journey",
            "errors");

    /** The raw figures, by name. */
    Map<String, Number> facts() {
        return Map.of(
                "journeys", journeys,
                "taps", millis.count(),
                "seconds", seconds,
                "medianMillis", millis.median(),
                "p95Millis", millis.p95(),
                "p99Millis", millis.percentile(99),
                "longestMillis", millis.percentile(100),
                "serverProcessorSeconds", processor,
                "heapKilobytesPerJourney", heap,
                "errors", failures.size());
    }

    String[] cells() {
        return String.format(
                        Locale.ROOT,
                        "%,d|%.0f|%.1f ms|%.1f ms|%.1f ms|%.0f ms|%.2f ms|%.2f, %.2f|%.1f KB|%,d",
                        journeys,
                        millis.count() / seconds,
                        millis.median(),
                        millis.p95(),
                        millis.percentile(99),
                        millis.percentile(100),
                        processor * 1e3 / millis.count(),
                        processor / seconds,
                        generator / seconds,
                        heap,
                        failures.size())
                .split("\\|");
    }
}
