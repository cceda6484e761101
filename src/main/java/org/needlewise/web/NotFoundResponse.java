package org.needlewise.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Responds with 404 to a URL without a screen, where Vaadin would respond that the session has expired. */
final class NotFoundResponse extends HttpServletResponseWrapper {

    NotFoundResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        super.sendError(status == SC_FORBIDDEN ? SC_NOT_FOUND : status, message);
    }
}
