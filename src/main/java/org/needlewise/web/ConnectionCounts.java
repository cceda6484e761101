package org.needlewise.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/** Counts the open connections of each address. */
final class ConnectionCounts {

    private final int most;
    private final Predicate<InetAddress> unlimited;
    private final Map<SocketChannel, String> open = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final LongAdder refused = new LongAdder();

    /**
     * @param most how many connections an address may have
     * @param unlimited addresses that many clients share
     */
    ConnectionCounts(int most, Predicate<InetAddress> unlimited) {
        this.most = most;
        this.unlimited = unlimited;
    }

    /** Whether one more connection is allowed. It counts until {@link #closed} is called. */
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

    /** Has no effect on a connection that was never admitted or is already closed. */
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
