package org.needlewise.ui.guard;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoadSettings.class)
class GuardConfiguration {

    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int THIRD = 3;

    @Bean
    Seats seats(LoadSettings settings, Clock clock) {
        return new Seats(settings, clock);
    }

    @Bean
    @Order(FIRST)
    Doorkeeper doorkeeper(Seats seats, PlainPages pages) {
        return new Doorkeeper(seats, pages);
    }

    @Bean
    @Order(SECOND)
    Bodies bodies(LoadSettings settings, Clock clock) {
        return new Bodies(settings, clock);
    }

    @Bean
    @Order(THIRD)
    LostCookies lostCookies() {
        return new LostCookies();
    }

    @Bean
    Drain drain(LoadSettings settings) {
        return new Drain(settings.drain());
    }

    @Bean
    MeterBinder visitors(Seats seats) {
        return registry -> {
            Gauge.builder("needlewise.visits.open", seats, Seats::taken).register(registry);
            FunctionCounter.builder("needlewise.visits.refused", seats, Seats::refused)
                    .register(registry);
        };
    }

    /** Tomcat would wait longer, five minutes, for each next part of what a request brings along. */
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
