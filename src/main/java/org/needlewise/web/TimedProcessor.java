package org.needlewise.web;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Closes a connection whose request line and headers trickle in.
 *
 * <p>Tomcat itself limits how long a connection is silent, not how long headers take in all.
 */
final class TimedProcessor extends Http11Processor {

    private static final int NOT_BEGUN = -1;

    private final Duration time;

    TimedProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, Duration time) {
        super(protocol, adapter);
        this.time = time;
    }

    /** Is called anew for each part of the headers that comes later than the one before. */
    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        long begun = request.getStartTimeNanos();
        if (begun != NOT_BEGUN && System.nanoTime() - begun > time.toNanos()) {
            return SocketState.CLOSED;
        }
        return super.service(socket);
    }
}
