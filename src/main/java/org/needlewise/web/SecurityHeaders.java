package org.needlewise.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Sets the response headers that limit what pages may do and forbid caching, as required by the OWASP Application
 * Security Verification Standard 5.0, chapter 3.4.
 *
 * <p>Tomcat sets them before anything else, even for requests that never reach a filter. Files whose names contain a
 * digest set their own {@code Cache-Control} later.
 */
class SecurityHeaders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new First());
    }

    static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.of(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        // For browsers that do not support frame-ancestors; Vaadin would send SAMEORIGIN.
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }

    private static final class First extends ValveBase {

        private static final boolean ASYNC = true;

        First() {
            super(ASYNC);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            set(request, response);
            getNext().invoke(request, response);
        }
    }
}
