package org.needlewise.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "needlewise.load.connections-per-device=3"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ConnectionsTest {

    private final RawSite site;

    ConnectionsTest(Environment environment) {
        this.site = new RawSite(environment.getRequiredProperty("local.server.port", int.class));
    }

    @Test
    void anAddressWithTooManyConnectionsGetsNoMoreUntilItClosesOne() throws IOException {
        List<Socket> held = new ArrayList<>();
        for (int connection = 0; connection < 3; connection++) {
            held.add(new Socket(InetAddress.getLoopbackAddress(), site.port()));
        }
        await().untilAsserted(() -> assertThat(site.get("/alive")).isEmpty());

        held.getFirst().close();

        await().untilAsserted(() -> assertThat(site.get("/alive")).startsWith("HTTP/1.1 204"));
        for (Socket socket : held) {
            socket.close();
        }
    }
}
