package org.needlewise.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.util.SessionConfig;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.CookieProcessor;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.ServerCookies;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Names the session cookie like all others. Tomcat has only one name for it, for both secure and insecure requests. */
@Component
class SessionCookie implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextValves(new Found());
        factory.addContextCustomizers(context -> context.setCookieProcessor(new Named(context.getCookieProcessor())));
    }

    /**
     * Reads the session cookie again. Tomcat looks for the name without the prefix, before it knows whether the
     * patient's connection to the proxy is secure.
     */
    private static final class Found extends ValveBase {

        private static final boolean ASYNC = true;

        Found() {
            super(ASYNC);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (request.isSecure()) {
                @Nullable
                String id = new HostCookie(SessionConfig.getSessionCookieName(request.getContext()))
                        .read(request)
                        .orElse(null);
                request.setRequestedSessionId(id);
                request.setRequestedSessionCookie(id != null);
            }
            getNext().invoke(request, response);
        }
    }

    /** Adds the prefix to the cookies that Tomcat itself writes, of which the session cookie is the only one. */
    private record Named(CookieProcessor processor) implements CookieProcessor {

        @Override
        public String generateHeader(Cookie cookie, HttpServletRequest request) {
            return HostCookie.name(processor.generateHeader(cookie, request), request.isSecure());
        }

        @Override
        public void parseCookieHeader(MimeHeaders headers, ServerCookies cookies) {
            processor.parseCookieHeader(headers, cookies);
        }

        @Override
        public Charset getCharset() {
            return processor.getCharset();
        }
    }
}
