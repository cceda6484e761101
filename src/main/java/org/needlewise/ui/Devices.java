package org.needlewise.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What browsers are counted by: where a request comes from, which is what they cannot choose. */
public final class Devices {

    private static final int IPV6 = 16;

    /** Half of an IPv6 address is one household's or one device's; it may choose the rest anew as often as it likes. */
    private static final int NETWORK = 8;

    private Devices() {}

    public static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        try {
            return of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    public static String of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == IPV6
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK))
                : address.getHostAddress();
    }
}
