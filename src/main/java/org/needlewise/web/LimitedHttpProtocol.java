package org.needlewise.web;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP as Tomcat speaks it, with a limit of connections for each address and of time for headers. */
public final class LimitedHttpProtocol extends Http11NioProtocol {

    private static final Duration LONG = Duration.ofDays(1);

    private final CountingEndpoint endpoint;
    private Duration headerTime = LONG;

    /** Tomcat makes it by its name. */
    public LimitedHttpProtocol() {
        this(new CountingEndpoint());
    }

    private LimitedHttpProtocol(CountingEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    /** @param time how long headers may take to come */
    void guard(ConnectionCounts counts, Duration time) {
        endpoint.countWith(counts);
        headerTime = time;
    }

    @Override
    protected Processor createProcessor() {
        return new TimedProcessor(this, getAdapter(), headerTime);
    }
}
