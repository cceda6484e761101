package org.needlewise.web;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoadSettings.class)
class WebConfiguration {

    @Bean
    VisitLimits limits(LoadSettings settings, Clock clock) {
        return new VisitLimits(settings, clock);
    }

    @Bean
    AdmissionFilter admissionFilter(VisitLimits limits, ScreenAddresses screens, PlainPages pages) {
        return new AdmissionFilter(limits, screens, pages);
    }

    @Bean
    BodyLimitFilter bodyLimitFilter(LoadSettings settings, ExpectedBodies expected, Clock clock) {
        return new BodyLimitFilter(settings, expected, clock);
    }

    @Bean
    ShutdownDelay shutdownDelay(LoadSettings settings) {
        return new ShutdownDelay(settings.drain());
    }

    @Bean
    MeterBinder visitors(VisitLimits limits, ConnectionCounts connections) {
        return registry -> {
            FunctionCounter.builder("needlewise.connections.refused", connections, ConnectionCounts::refused)
                    .register(registry);
            Gauge.builder("needlewise.visits.open", limits, VisitLimits::taken).register(registry);
            FunctionCounter.builder("needlewise.visits.refused", limits, VisitLimits::refused)
                    .register(registry);
        };
    }

    @Bean
    ConnectionCounts connectionCounts(
            LoadSettings settings,
            @Value("${server.forward-headers-strategy:none}") String strategy,
            @Value("${server.tomcat.remoteip.internal-proxies:}") String internal,
            @Value("${server.tomcat.remoteip.trusted-proxies:}") String trusted) {
        return new ConnectionCounts(settings.connectionsPerDevice(), TrustedProxies.in(strategy, internal, trusted));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guardedConnections(
            LoadSettings settings, ConnectionCounts counts) {
        return factory -> {
            factory.setProtocol(LimitedHttpProtocol.class.getName());
            factory.addEngineValves(new UnreadBodyValve());
            factory.addConnectorCustomizers(connector ->
                    ((LimitedHttpProtocol) connector.getProtocolHandler()).guard(counts, settings.requestTime()));
        };
    }

    /** Tomcat's own timeout for each further part of a request body is longer: five minutes. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowSenders(LoadSettings settings) {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setProperty("disableUploadTimeout", "false");
            connector.setProperty(
                    "connectionUploadTimeout",
                    String.valueOf(settings.requestTime().toMillis()));
        });
    }
}
