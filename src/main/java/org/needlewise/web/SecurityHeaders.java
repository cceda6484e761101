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
 * Tells browsers what the pages may do and that they may not be kept, as the OWASP Application Security Verification
 * Standard 5.0, chapter 3.4, asks.
 *
 * <p>Tomcat does so before anything else, for requests too that no filter ever sees. Files whose names hold a digest
 * set their own {@code Cache-Control} later.
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
        // For browsers that do not know frame-ancestors; Vaadin would say SAMEORIGIN.
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
