package org.needlewise.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Measures how the built program bears many open journeys; writes {@code load.md} and {@code load.json} to {@code target/bench}. */
public final class Load {

    private static final int JOURNEYS_TO_WARM_UP = 200;

    private Load() {}

    /**
     * Takes the measures.
     *
     * @param arguments the project's folder, then what {@link LoadOptions#of} reads
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]).toRealPath();
        LoadOptions options = LoadOptions.of(List.of(arguments).subList(1, arguments.length));
        String machine = Machine.facts();
        List<LoadLevel> levels = new ArrayList<>();
        try (Server server = Server.start(root, options.machine(), options.settings());
                HttpClient client = Replay.client()) {
            Recording recording = Recording.of(server.address());
            say("Warming up with " + JOURNEYS_TO_WARM_UP + " journeys ...");
            warmUp(recording, client);
            Crowd crowd = new Crowd(server, recording, client, options);
            for (int journeys : options.journeys()) {
                say(journeys + " open journeys ...");
                LoadLevel level = crowd.of(journeys);
                levels.add(level);
                say(String.join(", ", level.cells()));
                level.failures().stream().limit(3).forEach(Load::say);
            }
        }
        Path folder = root.resolve("target/bench");
        String report = report(machine, options, levels);
        Files.writeString(folder.resolve("load.md"), report);
        Files.writeString(folder.resolve("load.json"), json(machine, options, levels));
        say("\n" + report);
    }

    private static void warmUp(Recording recording, HttpClient client) throws IOException, InterruptedException {
        for (int journey = 0; journey < JOURNEYS_TO_WARM_UP; journey++) {
            Replay replay = new Replay(client);
            for (Recording.Request request : recording.way()) {
                replay.send(request);
            }
            for (Recording.Request request : recording.farewell()) {
                replay.send(request);
            }
        }
    }

    private static String report(String machine, LoadOptions options, List<LoadLevel> levels) {
        String lines =
                levels.stream().map(level -> line(List.of(level.cells()))).collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "# Needlewise under load\n\n%s\n\nA tap every %.1f s in each journey, %d s for each level, server with -Xmx%s %s\n\n%s%s%s",
                machine,
                options.think().toMillis() / 1e3,
                options.span().toSeconds(),
                options.heap(),
                String.join(" ", options.settings()),
                line(LoadLevel.TITLES),
                line(Collections.nCopies(LoadLevel.TITLES.size(), "---")),
                lines);
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String json(String machine, LoadOptions options, List<LoadLevel> levels) {
        return new JsonMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of(
                        "machine", machine,
                        "thinkMillis", options.think().toMillis(),
                        "heap", options.heap(),
                        "levels", levels.stream().map(LoadLevel::facts).toList()));
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
