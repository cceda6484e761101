package org.needlewise.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** HAProxy, with the configuration that the documentation gives to operators. */
final class Balancer implements AutoCloseable {

    private static final String CONFIGURATION = "docs/operations/haproxy.cfg";

    private final int port = Node.freePort();
    private final Process process;

    Balancer(List<Node> nodes) throws IOException {
        ProcessBuilder command = new ProcessBuilder("haproxy", "-db", "-f", CONFIGURATION)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/nodes/haproxy.log").toFile());
        command.environment().put("NEEDLEWISE_LISTEN", "127.0.0.1:" + port);
        for (int number = 1; number <= nodes.size(); number++) {
            Node node = nodes.get(number - 1);
            command.environment().put("NEEDLEWISE_NODE_" + number, node.address());
            command.environment().put("NEEDLEWISE_HEALTH_" + number, String.valueOf(node.managementPort()));
        }
        process = command.start();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
