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

    double processorMillisPerTap() {
        return processor * 1e3 / millis.count();
    }

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

    List<String> cells() {
        return List.of(
                words("%,d", journeys),
                words("%.0f", millis.count() / seconds),
                words("%.1f ms", millis.median()),
                words("%.1f ms", millis.p95()),
                words("%.1f ms", millis.percentile(99)),
                words("%.0f ms", millis.percentile(100)),
                words("%.2f ms", processorMillisPerTap()),
                words("%.2f, %.2f", processor / seconds, generator / seconds),
                words("%.1f KB", heap),
                words("%,d", failures.size()));
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
