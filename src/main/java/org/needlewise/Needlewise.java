package org.needlewise;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The program: starts Spring Boot and names what every page loads. */
@SpringBootApplication(
        exclude = {
            DataSourceAutoConfiguration.class, // the outbox opens its own, where there is mail
            TomcatMetricsAutoConfiguration.class // needlewise.visits.open counts the same, and starts no JMX
        })
@StyleSheet(Aura.STYLESHEET)
@JsModule("./display-controls.ts")
@JsModule("./expressions.ts")
@JsModule("./station.ts")
@JsModule("./tap-again.ts")
@NpmPackage(value = "simple-keyboard", version = "3.8.192")
@NpmPackage(value = "simple-keyboard-layouts", version = "3.4.265")
public class Needlewise implements AppShellConfigurator {

    /** What time it is; tests set it. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icon.svg", "any");
    }

    public static void main(String[] args) {
        SpringApplication.run(Needlewise.class, args);
    }
}
