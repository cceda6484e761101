package org.needlewise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    private static final String PROXY = "192\\.0\\.2\\.10";

    @Test
    void theProxyThatTheSettingsNameIsTrusted() {
        assertThat(TrustedProxies.in("native", PROXY, ""))
                .accepts(InetAddress.ofLiteral("192.0.2.10"))
                .rejects(InetAddress.ofLiteral("192.0.2.100"), InetAddress.ofLiteral("127.0.0.1"));
    }

    @Test
    void whereNoProxyIsSaidToBeNoneIsTrusted() {
        assertThat(TrustedProxies.in("none", PROXY, "")).rejects(InetAddress.ofLiteral("192.0.2.10"));
    }
}
