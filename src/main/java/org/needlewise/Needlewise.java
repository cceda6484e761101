package org.needlewise;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The program: starts Spring Boot. */
@SpringBootApplication(
        exclude = {
            DataSourceAutoConfiguration.class, // the outbox opens its own, if email is set up
            TomcatMetricsAutoConfiguration.class // needlewise.visits.open counts the same without starting JMX
        })
@AutoConfigurationPackage(basePackages = "org.needlewise.ui") // where Vaadin looks for screens
public class Needlewise {

    /** The current time; tests replace it. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /** Renders the templates of plain pages and printed pages. */
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    public static void main(String[] args) {
        // Otherwise the machine's locale decides how libraries format numbers and day names, and which language a
        // screen falls back to.
        Locale.setDefault(Locale.ENGLISH);
        SpringApplication.run(Needlewise.class, args);
    }
}
