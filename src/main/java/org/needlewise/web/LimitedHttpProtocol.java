package org.needlewise.web;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** Tomcat's HTTP protocol, with a connection limit for each address and a timeout for headers. */
public final class LimitedHttpProtocol extends Http11NioProtocol {

    private static final Duration LONG = Duration.ofDays(1);

    private final CountingEndpoint endpoint;
    private Duration headerTime = LONG;

    /** Tomcat creates it by its class name. */
    public LimitedHttpProtocol() {
        this(new CountingEndpoint());
    }

    private LimitedHttpProtocol(CountingEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    /** @param time how long the headers of a request may take to arrive */
    void guard(ConnectionCounts counts, Duration time) {
        endpoint.countWith(counts);
        headerTime = time;
    }

    @Override
    protected Processor createProcessor() {
        return new TimedProcessor(this, getAdapter(), headerTime);
    }
}
