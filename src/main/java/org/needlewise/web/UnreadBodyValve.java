package org.needlewise.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Closes a connection whose request was refused before all of it came; Tomcat would go on to read and drop the rest. */
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
