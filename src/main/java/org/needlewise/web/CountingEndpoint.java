package org.needlewise.web;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** Accepts connections. If an address already has too many, closes the new one before anything is read from it. */
final class CountingEndpoint extends NioEndpoint {

    private @Nullable ConnectionCounts counts;

    void countWith(ConnectionCounts counted) {
        counts = counted;
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        if (admits(socket)) {
            return super.setSocketOptions(socket);
        }
        destroySocket(socket);
        return false;
    }

    private boolean admits(SocketChannel socket) {
        try {
            return counts == null || counts.admits(socket, socket.getRemoteAddress());
        } catch (IOException _) {
            return false;
        }
    }

    /** Tomcat releases each connection exactly once, no matter which side closes it. */
    @Override
    public void setHandler(Handler<NioChannel> handler) {
        super.setHandler(new Handler<>() {
            @Override
            public SocketState process(SocketWrapperBase<NioChannel> socket, SocketEvent status) {
                return handler.process(socket, status);
            }

            @Override
            public Object getGlobal() {
                return handler.getGlobal();
            }

            @Override
            public void release(SocketWrapperBase<NioChannel> socket) {
                closed(socket.getSocket().getIOChannel());
                handler.release(socket);
            }

            @Override
            public void pause() {
                handler.pause();
            }

            @Override
            public void recycle() {
                handler.recycle();
            }
        });
    }

    @Override
    protected void destroySocket(SocketChannel socket) {
        closed(socket);
        super.destroySocket(socket);
    }

    private void closed(@Nullable SocketChannel socket) {
        if (counts != null && socket != null) {
            counts.closed(socket);
        }
    }
}
