package org.needlewise.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A proxy between a browser and a site that removes a cookie header, as some networks do. */
final class CookieStripper implements AutoCloseable {

    /** What belongs to one connection alone. */
    private static final Set<String> NOT_PASSED_ON =
            Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", ":status");

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Site site;
    private final String stripped;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    CookieStripper(Site site, String stripped) {
        this.site = site;
        this.stripped = stripped.toLowerCase(Locale.ROOT);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** How often this address was asked for. */
    long asked(String address) {
        return asked.stream().filter(address::equals).count();
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }

    private void pass(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        try (exchange) {
            HttpResponse<byte[]> answer = client.send(request(exchange), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (passed(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        URI address = site.address(exchange.getRequestURI().toString().substring(1));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (passed(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private boolean passed(String name) {
        String known = name.toLowerCase(Locale.ROOT);
        return !NOT_PASSED_ON.contains(known) && !known.equals(stripped);
    }
}
