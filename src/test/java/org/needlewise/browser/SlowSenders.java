package org.needlewise.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Connections that each send one request, a few bytes at a time. */
final class SlowSenders implements AutoCloseable {

    private final List<Socket> open = new ArrayList<>();
    private final Set<Socket> closed = new HashSet<>();

    /** @param begin what each sends at first */
    SlowSenders(int port, int connections, String begin) throws IOException {
        for (int number = 0; number < connections; number++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            open.add(socket);
            socket.getOutputStream().write(begin.getBytes(ISO_8859_1));
        }
    }

    /** Has each send as much as this; one that the server has closed sends no more. */
    void send(int bytes) {
        byte[] part = "x".repeat(bytes).getBytes(ISO_8859_1);
        for (Socket socket : open) {
            try {
                socket.getOutputStream().write(part);
            } catch (IOException _) {
                closed.add(socket);
            }
        }
    }

    /** How many got an answer though they had not sent all, or were cut. */
    int refused() throws IOException {
        int answered = 0;
        for (Socket socket : open) {
            if (closed.contains(socket) || socket.getInputStream().available() > 0) {
                answered++;
            }
        }
        return answered;
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }
}
