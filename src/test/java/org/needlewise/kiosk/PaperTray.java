package org.needlewise.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A fake network printer that receives print jobs. */
final class PaperTray implements AutoCloseable {

    private final ServerSocket socket;
    private final StringBuilder paper = new StringBuilder();

    PaperTray() {
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::print);
    }

    String address() {
        return "socket://127.0.0.1:" + socket.getLocalPort() + "/?waiteof=false";
    }

    String paper() {
        synchronized (paper) {
            return paper.toString();
        }
    }

    private void print() {
        while (!socket.isClosed()) {
            try (Socket job = socket.accept()) {
                String printed = new String(job.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                synchronized (paper) {
                    paper.append(printed);
                }
            } catch (IOException e) {
                // The job was canceled, or the test has ended.
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
