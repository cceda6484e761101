package org.needlewise.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Connections that each send one request, a few bytes at a time. */
final class SlowSenders implements AutoCloseable {

    private final List<Socket> open = new ArrayList<>();
    private int refused;

    /** @param begin what each sends at first */
    SlowSenders(int port, int connections, String begin) throws IOException {
        for (int number = 0; number < connections; number++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            open.add(socket);
            socket.getOutputStream().write(begin.getBytes(ISO_8859_1));
        }
    }

    /** Has each that is still there send as much as this. */
    void send(int bytes) {
        byte[] part = "x".repeat(bytes).getBytes(ISO_8859_1);
        for (Socket socket : List.copyOf(open)) {
            try {
                socket.getOutputStream().write(part);
            } catch (IOException e) {
                refused++;
                open.remove(socket);
            }
        }
    }

    /** How many were cut by the server so far. */
    int refused() {
        return refused;
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }
}
