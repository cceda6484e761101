package org.needlewise.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestLogConfiguration {

    @Bean(initMethod = "begin", destroyMethod = "end")
    RequestLog requestLog() {
        return new RequestLog(new LogAllowance(System::nanoTime));
    }

    /** Runs before all filters and screens, because Tomcat itself logs what they throw. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestLogValve() {
        return factory -> factory.addEngineValves(new Answering());
    }

    private static final class Answering extends ValveBase {

        private static final boolean ASYNC = true;

        Answering() {
            super(ASYNC);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            RequestLog.answering(Devices.of(request));
            try {
                getNext().invoke(request, response);
            } finally {
                RequestLog.answering(null);
            }
        }
    }
}
