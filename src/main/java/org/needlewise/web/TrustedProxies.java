package org.needlewise.web;

import java.net.InetAddress;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The proxies that the settings name, if they say that there are any: what they hold is many visitors'. */
final class TrustedProxies {

    private static final String ANY = "native";

    private TrustedProxies() {}

    /**
     * Those of the settings.
     *
     * @param strategy how forwarded headers are believed
     * @param expressions regular expressions of addresses; an empty one names none
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
