package org.needlewise.web;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Closes a connection whose request line and headers arrive too slowly.
 *
 * <p>Tomcat itself limits only how long a connection is idle, not how long the headers take in total.
 */
final class TimedProcessor extends Http11Processor {

    private static final int NOT_BEGUN = -1;

    private final Duration time;

    TimedProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, Duration time) {
        super(protocol, adapter);
        this.time = time;
    }

    /** Called again for each part of the headers that arrives separately. */
    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        long begun = request.getStartTimeNanos();
        if (begun != NOT_BEGUN && System.nanoTime() - begun > time.toNanos()) {
            return SocketState.CLOSED;
        }
        return super.service(socket);
    }
}
