package org.needlewise.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The built program as one of several nodes, in its own process, which a test can end in any way. */
final class Node implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/nodes");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port = freePort();
    private final int managementPort = freePort();
    private final Path log;
    private final List<String> command;
    private final Map<String, String> environment = new HashMap<>();
    private @Nullable Process process;

    Node(String name, List<String> settings) {
        log = FOLDER.resolve(name + ".log");
        command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx384m",
                "-jar",
                "target/needlewise.jar",
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--server.forward-headers-strategy=native",
                "--management.server.port=" + managementPort,
                "--needlewise.load.drain=3s"));
        command.addAll(settings);
    }

    /** Sets a variable of its environment. */
    Node with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    /** Where it tells of its health. */
    int managementPort() {
        return managementPort;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    long pid() {
        return running().pid();
    }

    void start() {
        try {
            Files.createDirectories(FOLDER);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        Awaitility.await("a node that answers, see " + log).atMost(PATIENCE).until(this::answers);
    }

    /** As {@code kill -9} does, or a power cut. */
    void kill() {
        running().destroyForcibly().onExit().join();
    }

    /** As an operator does who installs another version. */
    void stop() {
        running().destroy();
        running().onExit().join();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness")
                            .toURL()
                            .openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException _) {
            return false;
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
