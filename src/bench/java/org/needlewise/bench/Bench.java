package org.needlewise.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the built program, prints a table and writes it, with what explains it, to {@code target/bench}. */
public final class Bench {

    private static final Map<String, Measure> MEASURES = new LinkedHashMap<>();

    static {
        MEASURES.put("first-screen", (server, report) -> FirstScreen.measure(server.address(), report));
        MEASURES.put("feedback", (server, report) -> Feedback.measure(server.address(), report));
        MEASURES.put("screen-change", (server, report) -> ScreenChange.measure(server.address(), report));
        MEASURES.put("journeys", OpenJourneys::measure);
    }

    private static final String START_UP = "start-up";
    private static final String PDF = "pdf";

    private Bench() {}

    /**
     * Takes the measures.
     *
     * @param arguments the project's folder, then the names of the measures to take, or none to take them all
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]).toRealPath();
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        Report report = new Report();
        String machine = Machine.facts();
        if (wanted.isEmpty() || wanted.contains(START_UP)) {
            say(START_UP + " ...");
            StartUp.measure(root, report);
        }
        if (wanted.isEmpty() || wanted.contains(PDF)) {
            say(PDF + " ...");
            PdfMaking.measure(root, report);
        }
        try (Server server = Server.start(root)) {
            for (var measure : MEASURES.entrySet()) {
                if (wanted.isEmpty() || wanted.contains(measure.getKey())) {
                    say(measure.getKey() + " ...");
                    measure.getValue().of(server, report);
                }
            }
        }
        Path file = root.resolve("target/bench/report.md");
        report.write(file, machine);
        say("\n" + machine + "\n\n" + report.table() + "\nMore in " + root.relativize(file));
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
