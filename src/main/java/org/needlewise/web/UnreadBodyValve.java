package org.needlewise.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Closes the connection of a request that was refused before its body arrived. Tomcat would read the rest. */
final class UnreadBodyValve extends ValveBase {

    private static final String REFUSED = UnreadBodyValve.class.getName();
    private static final boolean ASYNC = true;

    UnreadBodyValve() {
        super(ASYNC);
    }

    static void leave(ServletRequest request) {
        request.setAttribute(REFUSED, true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.getAttribute(REFUSED) != null) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
