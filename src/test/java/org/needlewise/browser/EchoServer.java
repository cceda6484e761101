package org.needlewise.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.stream.Collectors;

/** A server that responds with the headers it received. */
record EchoServer(HttpServer server) implements AutoCloseable {

    static EchoServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", EchoServer::echo);
            server.start();
            return new EchoServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void echo(HttpExchange exchange) throws IOException {
        byte[] headers = exchange.getRequestHeaders().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value + "\n"))
                .collect(Collectors.joining())
                .getBytes(UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(200, headers.length);
            exchange.getResponseBody().write(headers);
        }
    }
}
