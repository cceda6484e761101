package org.needlewise.ui.guard;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** The answer at an address without a screen, where Vaadin would say that a session is over: there is nothing. */
final class NothingHereResponse extends HttpServletResponseWrapper {

    NothingHereResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        super.sendError(status == SC_FORBIDDEN ? SC_NOT_FOUND : status, message);
    }
}
