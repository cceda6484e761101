package org.needlewise.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The built program as a process of its own, in a working folder of its own.
 *
 * @param ready the time from the start of the process until the first page came
 */
record Server(Process process, URI address, Duration ready, Path log) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern STARTED = Pattern.compile("Started Needlewise in ([\\d.]+) seconds");

    static Server start(Path root) throws IOException, InterruptedException {
        return start(root, List.of(), List.of());
    }

    /**
     * Starts it.
     *
     * @param machine options of the Java machine, such as its heap
     * @param settings the program's own, such as its limits
     */
    static Server start(Path root, List<String> machine, List<String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        Path folder = Files.createDirectories(root.resolve("target/bench/server"));
        Path log = folder.resolve("server.log");
        Path app = root.resolve("target/app");
        List<String> command = new ArrayList<>(List.of(tool("java"), "@" + app.resolve("needlewise.args")));
        command.addAll(machineOptions());
        command.addAll(machine);
        command.addAll(List.of(
                "-jar",
                app.resolve("needlewise.jar").toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--management.server.port=" + freePort(),
                // All of a benchmark's journeys come from one address.
                "--needlewise.load.sessions=20000",
                "--needlewise.load.sessions-per-device=20000",
                "--needlewise.load.arrivals-per-device=100000",
                "--needlewise.content.folder=" + root.resolve("quizzes")));
        command.addAll(settings);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        URI address = URI.create("http://localhost:" + port + "/");
        try (HttpClient client = HttpClient.newHttpClient()) {
            long begin = System.nanoTime();
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitPage(client, process, address, log);
            return new Server(process, address, Duration.ofNanos(System.nanoTime() - begin), log);
        }
    }

    /** What Spring says that the start took, in seconds. */
    double started() throws IOException {
        Matcher words = STARTED.matcher(Files.readString(log));
        return words.find() ? Double.parseDouble(words.group(1)) : Double.NaN;
    }

    /** The processor time that it took so far, in seconds. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** What the JDK's diagnostic command says of this process. */
    String diagnose(String command) throws IOException {
        Process jcmd = new ProcessBuilder(List.of(tool("jcmd"), String.valueOf(process.pid()), command)).start();
        return new String(jcmd.getInputStream().readAllBytes(), UTF_8);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join().destroyForcibly();
    }

    /** Takes as little as it can of the processors, which the program needs for its start. */
    private static void awaitPage(HttpClient client, Process process, URI address, Path log)
            throws IOException, InterruptedException {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!listens(address)) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS) || System.nanoTime() > latest) {
                process.destroyForcibly();
                throw new IllegalStateException("the program did not start; see " + log);
            }
        }
        HttpRequest page = HttpRequest.newBuilder(address).build();
        int status = client.send(page, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IllegalStateException("the first page came with status " + status + "; see " + log);
        }
    }

    private static boolean listens(URI address) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What {@code bin/run} takes from its surroundings. */
    private static List<String> machineOptions() {
        String options = System.getenv().getOrDefault("NEEDLEWISE_JAVA_OPTIONS", "");
        return Stream.of(options.split(" ")).filter(option -> !option.isEmpty()).toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
