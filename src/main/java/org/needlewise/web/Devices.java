package org.needlewise.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;

/** Identifies clients for rate limits by their network address, which a client cannot freely choose. */
public final class Devices {

    private static final int IPV6 = 16;

    /** In bytes: half of an IPv6 address. It identifies a household or device, which can change the rest at will. */
    private static final int NETWORK = 8;

    /** In bytes, the largest block that a provider assigns to one customer; see RFC 6177. */
    private static final int IPV6_SITE = 6;

    private static final int IPV4_BLOCK = 3;

    private Devices() {}

    public static String of(HttpServletRequest request) {
        return network(request, Devices::of);
    }

    public static String of(InetAddress address) {
        return start(address, isIpv6(address) ? NETWORK : address.getAddress().length);
    }

    /** The wider network around the client's address, all of which one customer may control. */
    public static String neighbourhood(HttpServletRequest request) {
        return network(request, address -> start(address, isIpv6(address) ? IPV6_SITE : IPV4_BLOCK));
    }

    private static String network(HttpServletRequest request, Function<InetAddress, String> part) {
        try {
            return part.apply(InetAddress.ofLiteral(request.getRemoteAddr()));
        } catch (IllegalArgumentException e) {
            return request.getRemoteAddr();
        }
    }

    private static boolean isIpv6(InetAddress address) {
        return address.getAddress().length == IPV6;
    }

    private static String start(InetAddress address, int length) {
        byte[] bytes = address.getAddress();
        return length == bytes.length
                ? address.getHostAddress()
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, length));
    }
}
