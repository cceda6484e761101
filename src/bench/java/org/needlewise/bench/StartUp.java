package org.needlewise.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long the program takes from the start of its process to its first page. */
final class StartUp {

    private static final int STARTS = 5;

    private StartUp() {}

    static void measure(Path root, Report report) throws IOException, InterruptedException {
        List<Double> ready = new ArrayList<>();
        List<Double> started = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            try (Server server = Server.start(root)) {
                ready.add(server.ready().toMillis() / 1000.0);
                started.add(server.started());
            }
        }
        report.add(Row.of("start-up: process start to first page", new Figures(ready), "s"));
        report.add(Row.of("start-up: as Spring says", new Figures(started), "s"));
    }
}
