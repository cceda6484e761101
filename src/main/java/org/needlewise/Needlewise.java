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
            DataSourceAutoConfiguration.class, // the outbox opens its own, where there is mail
            TomcatMetricsAutoConfiguration.class // needlewise.visits.open counts the same, and starts no JMX
        })
@AutoConfigurationPackage(basePackages = "org.needlewise.ui") // where Vaadin looks for screens
public class Needlewise {

    /** What time it is; tests set it. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /** Fills the templates of plain pages and of paper. */
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    public static void main(String[] args) {
        // The machine's own language would decide how libraries write numbers, names of days and the words of a screen
        // whose language nobody has.
        Locale.setDefault(Locale.ENGLISH);
        SpringApplication.run(Needlewise.class, args);
    }
}
