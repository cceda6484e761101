package org.needlewise.bench;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What lives in a server's heap after a full collection: bytes by class. */
record Histogram(Map<String, Use> classes) {

    private static final Pattern LINE = Pattern.compile("(?m)^ *\\d+: +(\\d+) +(\\d+) +(\\S+)");
    private static final int MOST_LINES = 25;

    record Use(long objects, long bytes) {}

    static Histogram of(Server server) throws IOException {
        // What the first finds to be equal is put together after it, and what that leaves over goes with the second.
        server.diagnose("GC.run");
        server.diagnose("GC.run");
        Map<String, Use> classes = new HashMap<>();
        for (MatchResult line :
                LINE.matcher(server.diagnose("GC.class_histogram")).results().toList()) {
            Use use = new Use(Long.parseLong(line.group(1)), Long.parseLong(line.group(2)));
            classes.merge(line.group(3), use, (a, b) -> new Use(a.objects + b.objects, a.bytes + b.bytes));
        }
        return new Histogram(Map.copyOf(classes));
    }

    long bytes() {
        return classes.values().stream().mapToLong(Use::bytes).sum();
    }

    /** The classes that took most of what came since, for each of so many journeys. */
    String growth(Histogram before, int journeys) {
        return classes.entrySet().stream()
                .sorted(Comparator.comparingLong(grown -> -grownBytes(grown.getKey(), before)))
                .limit(MOST_LINES)
                .map(grown -> String.format(
                        Locale.ROOT,
                        "%,9d bytes %7.1f objects  %s%n",
                        grownBytes(grown.getKey(), before) / journeys,
                        (grown.getValue().objects() - before.use(grown.getKey()).objects()) / (double) journeys,
                        grown.getKey()))
                .collect(Collectors.joining());
    }

    private long grownBytes(String name, Histogram before) {
        return use(name).bytes() - before.use(name).bytes();
    }

    private Use use(String name) {
        return classes.getOrDefault(name, new Use(0, 0));
    }
}
