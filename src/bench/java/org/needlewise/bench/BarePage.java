package org.needlewise.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** A page with one button that inserts a paragraph: the least that a browser can do for a tap. */
record BarePage(HttpServer server) implements AutoCloseable {

    private static final String HTML = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>A bare page</title>
            <button type="button">Tap</button>
            <script>
              document.querySelector('button').addEventListener('click', () => {
                const paragraph = document.createElement('p');
                paragraph.textContent = 'WORDS';
                document.body.append(paragraph);
              });
            </script>
            """;

    /** @param length of the paragraph, in characters */
    static BarePage serve(int length) throws IOException {
        byte[] page = HTML.replace("WORDS", "word ".repeat(length / 5 + 1).substring(0, length))
                .getBytes(UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
        });
        server.start();
        return new BarePage(server);
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
