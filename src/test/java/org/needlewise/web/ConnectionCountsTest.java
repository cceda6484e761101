package org.needlewise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;

class ConnectionCountsTest {

    private final ConnectionCounts counts =
            new ConnectionCounts(2, address -> address.getHostAddress().equals("192.0.2.99"));

    @Test
    void oneAddressHoldsNoMoreThanItMayAndTakesNothingFromOthers() throws IOException {
        admit("192.0.2.1");
        admit("192.0.2.1");

        assertThat(admit("192.0.2.1")).isFalse();
        assertThat(admit("192.0.2.2")).isTrue();
        assertThat(counts.refused()).isEqualTo(1);
    }

    @Test
    void anIpv6NetworkIsOneAddress() throws IOException {
        admit("2001:db8:1:1::1");
        admit("2001:db8:1:1::2");

        assertThat(admit("2001:db8:1:1::3")).isFalse();
        assertThat(admit("2001:db8:1:2::1")).isTrue();
    }

    @Test
    void whatWasClosedMakesRoomOnce() throws IOException {
        admit("192.0.2.1");
        try (SocketChannel second = SocketChannel.open()) {
            counts.admits(second, at("192.0.2.1"));

            counts.closed(second);
            counts.closed(second);

            assertThat(admit("192.0.2.1")).isTrue();
            assertThat(admit("192.0.2.1")).isFalse();
        }
    }

    @Test
    void whatWasRefusedTakesNoRoomWhenItIsClosed() throws IOException {
        admit("192.0.2.1");
        admit("192.0.2.1");
        try (SocketChannel third = SocketChannel.open()) {
            counts.admits(third, at("192.0.2.1"));

            counts.closed(third);

            assertThat(admit("192.0.2.1")).isFalse();
        }
    }

    @Test
    void aProxyThatIsNamedHoldsAsManyAsItsVisitorsNeed() throws IOException {
        admit("192.0.2.99");
        admit("192.0.2.99");

        assertThat(admit("192.0.2.99")).isTrue();
    }

    private boolean admit(String address) throws IOException {
        try (SocketChannel connection = SocketChannel.open()) {
            return counts.admits(connection, at(address));
        }
    }

    private static SocketAddress at(String address) {
        return new InetSocketAddress(InetAddress.ofLiteral(address), 50_000);
    }
}
