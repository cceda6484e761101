package org.needlewise.station;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.needlewise.web.SameOrigin;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Marks requests that come from the server's own computer, before any forwarded headers are evaluated.
 *
 * <p>What counts is the address of the connection itself. A request that a proxy forwarded is never marked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LocalRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String MARK = LocalRequests.class.getName();
    private static final Set<String> OF_PROXIES =
            Set.of("forwarded", "via", "x-real-ip", "x-client-ip", "x-cluster-client-ip", "true-client-ip");
    private static final String FORWARDED = "x-forwarded-";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new First());
    }

    /** Whether someone on the server's own computer entered this URL, without following a link from a page. */
    static boolean entered(HttpServletRequest request) {
        return request.getAttribute(MARK) != null
                && "none".equals(request.getHeader(SameOrigin.FETCH_SITE))
                && isLoopback(host(request.getHeader(HttpHeaders.HOST)));
    }

    static void mark(HttpServletRequest request, @Nullable String peer) {
        if (isLoopback(peer)
                && Collections.list(request.getHeaderNames()).stream().noneMatch(LocalRequests::isOfProxy)) {
            request.setAttribute(MARK, true);
        }
    }

    private static boolean isOfProxy(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return OF_PROXIES.contains(name) || name.startsWith(FORWARDED);
    }

    private static @Nullable String host(@Nullable String header) {
        try {
            return header == null ? null : URI.create("http://" + header).getHost();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static boolean isLoopback(@Nullable String host) {
        if (host == null || host.equals("localhost")) {
            return host != null;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static final class First extends ValveBase {

        private static final boolean ASYNC = true;

        First() {
            super(ASYNC);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            mark(request, request.getPeerAddr());
            getNext().invoke(request, response);
        }
    }
}
