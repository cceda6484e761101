package org.needlewise.ui.guard;

import java.net.InetAddress;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** The proxies that the settings name, if they say that there are any: what they hold is many visitors'. */
final class TrustedProxies {

    private static final String STRATEGY = "server.forward-headers-strategy";
    private static final List<String> NAMES =
            List.of("server.tomcat.remoteip.internal-proxies", "server.tomcat.remoteip.trusted-proxies");

    private TrustedProxies() {}

    static Predicate<InetAddress> in(Environment settings) {
        if (!"native".equalsIgnoreCase(settings.getProperty(STRATEGY, ""))) {
            return address -> false;
        }
        List<Pattern> named = NAMES.stream()
                .flatMap(name -> Stream.ofNullable(settings.getProperty(name)))
                .filter(expression -> !expression.isBlank())
                .map(Pattern::compile)
                .toList();
        return address -> named.stream()
                .anyMatch(proxy -> proxy.matcher(address.getHostAddress()).matches());
    }
}
