package org.needlewise.web;

import java.net.InetAddress;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The proxies named in the settings, if any. The connections of a proxy belong to many visitors. */
final class TrustedProxies {

    private static final String ANY = "native";

    private TrustedProxies() {}

    /**
     * Matches the addresses of the configured proxies.
     *
     * @param strategy how forwarded headers are handled
     * @param expressions regular expressions for addresses; an empty one matches none
     */
    static Predicate<InetAddress> in(String strategy, String... expressions) {
        List<Pattern> named = Stream.of(expressions)
                .filter(expression -> strategy.equalsIgnoreCase(ANY) && !expression.isBlank())
                .map(Pattern::compile)
                .toList();
        return address -> named.stream()
                .anyMatch(proxy -> proxy.matcher(address.getHostAddress()).matches());
    }
}
