package org.needlewise.kiosk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site with the script of a station's first screen, whose pages keep reporting their state. */
final class StandInSite implements AutoCloseable {

    static final String PLANTED = "zebraquilt";

    private static final String PAGE = """
            <!doctype html><html><head><meta charset="UTF-8"><title>%1$s</title>
            <script src="/station/attract.js" defer></script></head>
            <body><p class="wait" hidden></p><p>%1$s</p><input>
            <script>
              let printed = 0;
              const asked = {
                p() { window.print(); printed += 1; },
                w() { location.href = '/attract'; },
                a() { alert('Still here?'); },
                e() { location.href = 'http://localhost:' + location.port + '/elsewhere'; },
                l() { for (;;) {} },
              };
              addEventListener('keydown', (key) => {
                if (!key.ctrlKey && !key.altKey && !key.shiftKey) { setTimeout(() => asked[key.key]?.()); }
              });
              setInterval(() => fetch('/said', { method: 'POST', body: [location.pathname, document.visibilityState,
                document.hasFocus() ? 'focused' : 'not focused', printed].join() }), 100);
            </script></body></html>
            """;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Said> said = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    StandInSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Any other name for this computer is another site. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What pages said of themselves, the latest last. */
    List<Said> said() {
        return said;
    }

    /** The paths that were asked for. */
    List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        asked.add(path);
        if (path.equals("/said")) {
            String cookies =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Cookie"), "");
            said.add(Said.of(new String(body, StandardCharsets.UTF_8), cookies));
        }
        byte[] page = page(path);
        exchange.getResponseHeaders()
                .set("Content-Type", path.endsWith(".js") ? "text/javascript" : "text/html; charset=UTF-8");
        exchange.sendResponseHeaders(page.length == 0 ? 204 : 200, page.length == 0 ? -1 : page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private static byte[] page(String path) throws IOException {
        return switch (path) {
            case "/station/attract.js" -> Files.readAllBytes(Path.of("target/classes/META-INF/resources" + path));
            case "/kiosk/hall", "/elsewhere" -> PAGE.formatted(PLANTED).getBytes(StandardCharsets.UTF_8);
            case "/attract" -> PAGE.formatted("Welcome").getBytes(StandardCharsets.UTF_8);
            default -> new byte[0];
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    /** A page's report about itself. */
    record Said(String path, boolean visible, boolean focused, int printed, String cookies) {

        static Said of(String words, String cookies) {
            String[] parts = words.split(",", -1);
            return new Said(
                    parts[0],
                    parts[1].equals("visible"),
                    parts[2].equals("focused"),
                    Integer.parseInt(parts[3]),
                    cookies);
        }
    }
}
