package org.needlewise.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/** How many connections each address holds. */
final class ConnectionCounts {

    private final int most;
    private final Predicate<InetAddress> unlimited;
    private final Map<SocketChannel, String> open = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final LongAdder refused = new LongAdder();

    /**
     * @param most how many an address may hold
     * @param unlimited addresses that speak for many others
     */
    ConnectionCounts(int most, Predicate<InetAddress> unlimited) {
        this.most = most;
        this.unlimited = unlimited;
    }

    /** Whether one more may come in; it counts until it is said to be closed. */
    boolean admits(SocketChannel connection, SocketAddress from) {
        if (!(from instanceof InetSocketAddress named) || unlimited.test(named.getAddress())) {
            return true;
        }
        String device = Devices.of(named.getAddress());
        if (counts.merge(device, 1, Integer::sum) > most) {
            countDown(device);
            refused.increment();
            return false;
        }
        open.put(connection, device);
        return true;
    }

    /** One that was never let in, or was closed before, changes nothing. */
    void closed(SocketChannel connection) {
        String device = open.remove(connection);
        if (device != null) {
            countDown(device);
        }
    }

    long refused() {
        return refused.sum();
    }

    private void countDown(String device) {
        counts.computeIfPresent(device, (_, count) -> count > 1 ? count - 1 : null);
    }
}
