package org.needlewise.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class TrustedProxiesTest {

    private final MockEnvironment settings =
            new MockEnvironment().withProperty("server.tomcat.remoteip.internal-proxies", "192\\.0\\.2\\.10");

    @Test
    void theProxyThatTheSettingsNameIsTrusted() {
        settings.setProperty("server.forward-headers-strategy", "native");

        assertThat(TrustedProxies.in(settings))
                .accepts(InetAddress.ofLiteral("192.0.2.10"))
                .rejects(InetAddress.ofLiteral("192.0.2.100"), InetAddress.ofLiteral("127.0.0.1"));
    }

    @Test
    void whereNoProxyIsSaidToBeNoneIsTrusted() {
        settings.setProperty("server.forward-headers-strategy", "none");

        assertThat(TrustedProxies.in(settings)).rejects(InetAddress.ofLiteral("192.0.2.10"));
    }
}
