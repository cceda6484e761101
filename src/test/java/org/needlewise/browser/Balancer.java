package org.needlewise.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** HAProxy, with the configuration in the documentation for operators. */
final class Balancer implements AutoCloseable {

    private static final Path CONFIGURATION = Path.of("docs/operations/haproxy.cfg");
    private static final String BIND = "bind \"${NEEDLEWISE_LISTEN}\"";
    private static final Path FOLDER = Path.of("target/nodes");

    private final int port = Node.freePort();
    private final Process process;

    Balancer(List<Node> nodes) throws IOException {
        this(CONFIGURATION, nodes.stream().map(Target::of).toList());
    }

    private Balancer(Path configuration, List<Target> targets) throws IOException {
        Files.createDirectories(FOLDER);
        ProcessBuilder command = new ProcessBuilder("haproxy", "-db", "-f", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("haproxy.log").toFile());
        command.environment().put("NEEDLEWISE_LISTEN", "127.0.0.1:" + port);
        for (int number = 1; number <= targets.size(); number++) {
            Target target = targets.get(number - 1);
            command.environment().put("NEEDLEWISE_NODE_" + number, "127.0.0.1:" + target.port());
            command.environment().put("NEEDLEWISE_HEALTH_" + number, String.valueOf(target.managementPort()));
        }
        process = command.start();
    }

    /** The ports of a node. */
    record Target(int port, int managementPort) {

        static Target of(Node node) {
            return new Target(node.port(), node.managementPort());
        }
    }

    /** One that stands before a single server. */
    static Balancer before(Target server) throws IOException {
        return new Balancer(CONFIGURATION, List.of(server, server));
    }

    /** One that speaks TLS, as the configuration tells operators to make it. */
    static Balancer withTls(Target server, Path certificate) throws IOException {
        String plain = Files.readString(CONFIGURATION);
        Path copy = Files.createDirectories(FOLDER).resolve("haproxy-tls.cfg");
        Files.writeString(copy, plain.replace(BIND, BIND + " ssl crt " + certificate + " alpn h2,http/1.1"));
        return new Balancer(copy, List.of(server, server));
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
