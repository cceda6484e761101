package org.needlewise.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A server for hand-written requests, which may be invalid. */
record RawSite(int port) {

    private static final int PATIENCE_MS = 10_000;
    private static final String FROM = "X-Forwarded-For: ";
    private static final AtomicInteger STRANGERS = new AtomicInteger();

    /** Sends these characters, and gives all that comes until the server closes the connection. */
    String send(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            write(request, socket.getOutputStream());
            return answer(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks politely; headers are full lines. */
    String get(String path, String... headers) {
        return send(request("GET", path, headers) + "\r\n");
    }

    /** Comes from an address that nobody came from before, where the server believes that and no header says else. */
    static String request(String method, String path, String... headers) {
        StringBuilder lines =
                new StringBuilder("%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n".formatted(method, path));
        if (Stream.of(headers).noneMatch(header -> header.startsWith(FROM))) {
            lines.append(FROM)
                    .append("198.51.100.")
                    .append(STRANGERS.incrementAndGet())
                    .append("\r\n");
        }
        Stream.of(headers).forEach(header -> lines.append(header).append("\r\n"));
        return lines.toString();
    }

    private static void write(String request, OutputStream out) throws IOException {
        try {
            out.write(request.getBytes(ISO_8859_1));
        } catch (SocketException e) {
            // A server that refuses a request may close the connection before the request is sent. Its answer remains.
        }
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            in.transferTo(answer);
        } catch (SocketException e) {
            // A server that wants no more may reset the connection.
        }
        return answer.toString(ISO_8859_1);
    }
}
