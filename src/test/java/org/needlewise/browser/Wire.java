package org.needlewise.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The connection between a browser and the server, which a test can cut and restore. */
final class Wire implements AutoCloseable {

    private final int server;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket entrance;
    private @Nullable Thread doorkeeper;

    Wire(int server) {
        this.server = server;
        this.port = listen(0);
    }

    int port() {
        return port;
    }

    void cut() {
        try {
            if (entrance != null) {
                entrance.close();
            }
            if (doorkeeper != null) {
                doorkeeper.join();
            }
            for (Socket socket : open) {
                socket.close();
            }
            open.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void mend() {
        if (entrance == null || entrance.isClosed()) {
            listen(port);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private int listen(int wanted) {
        try {
            ServerSocket listening = new ServerSocket();
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            entrance = listening;
            doorkeeper = Thread.ofVirtual().start(() -> accept(listening));
            return listening.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket browser = listening.accept();
                Socket program = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(browser);
                open.add(program);
                Thread.ofVirtual().start(() -> carry(browser, program));
                Thread.ofVirtual().start(() -> carry(program, browser));
            } catch (IOException _) {
                // The wire was cut, or the browser closed the connection.
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException _) {
            // One end was closed.
        }
    }
}
